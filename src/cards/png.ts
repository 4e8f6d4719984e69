import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';
import type { Colour, Inks } from './inks.ts';

/**
 * Pixels of four bytes → a PNG of sixteen colours, two pixels a byte: the inks of a card and the steps from its
 * paper to each. Deflated by fflate, as zlib's bytes depend on the processor.
 */
export function encodePng(
  pixels: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
  inks: Inks,
): Uint8Array {
  const palette = buildPalette(inks);
  const nearest = buildTable(palette);
  const row = 1 + width / 2;
  const rows = new Uint8Array(row * height);
  const indexAt = (at: number) =>
    nearest[((pixels[at]! >> 4) << 8) | ((pixels[at + 1]! >> 4) << 4) | (pixels[at + 2]! >> 4)]!;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 2) {
      const at = 4 * (y * width + x);
      rows[y * row + 1 + x / 2] = (indexAt(at) << 4) | indexAt(at + 4);
    }
  const header = new Uint8Array(13);
  const fields = new DataView(header.buffer);
  fields.setUint32(0, width);
  fields.setUint32(4, height);
  // Four bits a pixel, by a palette.
  header.set([4, 3], 8);
  return Buffer.concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Letters of ink need the most steps. */
const buildPalette = ({ paper, ink, soft, line, accent }: Inks): Colour[] => [
  paper,
  line,
  accent,
  ...steps(paper, soft, 5),
  ...steps(paper, ink, 8),
];

const steps = (from: Colour, to: Colour, count: number): Colour[] =>
  Array.from({ length: count }, (_, index) => {
    const mix = (part: 0 | 1 | 2) =>
      Math.round(from[part] + ((to[part] - from[part]) * (index + 1)) / count);
    return [mix(0), mix(1), mix(2)];
  });

/** The nearest colour of the palette, by four bits of red, of green and of blue. */
function buildTable(palette: readonly Colour[]): Uint8Array {
  const table = new Uint8Array(4096);
  for (let key = 0; key < table.length; key += 1) {
    const colour = [key >> 8, (key >> 4) & 15, key & 15].map((part) => part * 16 + 8);
    const distances = palette.map((one) =>
      one.reduce((sum, part, index) => sum + (part - colour[index]!) ** 2, 0),
    );
    table[key] = distances.indexOf(Math.min(...distances));
  }
  return table;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length);
  bytes.write(name, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}
