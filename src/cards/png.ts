import { constants, crc32, deflateSync } from 'node:zlib';
import type { Colour } from './inks.ts';

/**
 * Pixels of a palette, two a byte → a PNG. Each row says how it differs from the one above, since most are the same;
 * runs alone are made shorter, as what zlib finds by hashes depends on the processor.
 */
export function encodePng(
  pixels: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
  palette: readonly Colour[],
): Uint8Array {
  const stride = width / 2;
  const rows = new Uint8Array((stride + 1) * height);
  let above: Uint8Array = new Uint8Array(stride);
  for (let row = 0; row < height; row += 1) {
    const now = pixels.subarray(row * stride, (row + 1) * stride);
    const to = row * (stride + 1);
    rows[to] = 2;
    if (Buffer.compare(now, above) !== 0)
      for (let at = 0; at < stride; at += 1) rows[to + 1 + at] = now[at]! - above[at]!;
    above = now;
  }
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 4, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    ...chunk('IHDR', header),
    ...chunk('PLTE', Buffer.from(palette.flat())),
    ...chunk('IDAT', deflateSync(rows, { strategy: constants.Z_RLE })),
    ...chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array[] {
  const [length, name, sum] = [Buffer.alloc(4), Buffer.from(type), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(data, crc32(name)));
  return [length, name, data, sum];
}
