import { crc32, deflateSync } from 'node:zlib';

/** A PNG with a chunk more, right behind its head. */
export function withChunk(png: Uint8Array, name: string, content: Uint8Array): Buffer {
  // The signature and IHDR are 8 and 25 bytes long.
  const head = 33;
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([png.subarray(0, head), length, named, sum, png.subarray(head)]);
}

/** A PNG with a profile of colours, which says what its numbers mean. */
export const withProfile = (png: Uint8Array, icc: Uint8Array): Buffer =>
  withChunk(png, 'iCCP', Buffer.concat([Buffer.from('icc\0\0', 'latin1'), deflateSync(icc)]));
