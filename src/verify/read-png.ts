import { crc32, inflateSync } from 'node:zlib';
import { pixelLimit } from '../photos/recipe.ts';
import type { BuiltPicture } from './build.ts';

/** How many numbers a pixel has, by the kind of its colours. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * A PNG that is surely whole, as every check sum of its chunks is right and its pixels come to as many bytes as its
 * size asks for, in a tenth of the time it takes to decode it. Of one that is unusual in anything, or broken, nothing.
 */
export function readPlainPng(bytes: Uint8Array): BuiltPicture | undefined {
  const chunks = readChunks(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const [header, ...others] = chunks ?? [];
  if (header?.type !== 'IHDR' || header.data.length !== 13) return undefined;
  const [width, height] = [header.data.readUInt32BE(0), header.data.readUInt32BE(4)];
  const [depth = 0, kind = 0, ...ways] = header.data.subarray(8);
  const many = channels[kind];
  const isUsual = depth === 8 || (kind === 3 && (depth === 4 || depth === 2 || depth === 1));
  if (many === undefined || !isUsual || ways.some((way) => way !== 0)) return undefined;
  if (width === 0 || height === 0 || width * height > pixelLimit) return undefined;
  // With fewer colours a pixel could name one that is not there.
  const colours = kind === 3 ? others.shift() : undefined;
  if (kind === 3 && (colours?.type !== 'PLTE' || colours.data.length !== 3 * 2 ** depth))
    return undefined;
  if (others.pop()?.type !== 'IEND' || others.some(({ type }) => type !== 'IDAT')) return undefined;
  const stride = 1 + Math.ceil((width * many * depth) / 8);
  const rows = inflate(Buffer.concat(others.map(({ data }) => data)), stride * height);
  if (rows === undefined) return undefined;
  for (let at = 0; at < rows.length; at += stride) if (rows[at]! > 4) return undefined;
  return { kind: 'whole', format: 'png', width, height, metadata: [] };
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** All chunks of a file that holds nothing else. */
function readChunks(bytes: Buffer): Chunk[] | undefined {
  if (!bytes.subarray(0, 8).equals(signature)) return undefined;
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length;) {
    if (at + 12 > bytes.length) return undefined;
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length) return undefined;
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return undefined;
    chunks.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, end),
    });
    at = end + 4;
  }
  return chunks;
}

/** What was deflated, if it is just so many bytes and nothing stands behind it. */
function inflate(data: Buffer, length: number): Buffer | undefined {
  try {
    const rows = inflateSync(data, {
      maxOutputLength: length,
      chunkSize: Math.max(64, length),
      rejectGarbageAfterEnd: true,
    });
    return rows.length === length ? rows : undefined;
  } catch {
    return undefined;
  }
}
