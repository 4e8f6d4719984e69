import { gunzipSync, gzipSync } from 'node:zlib';

const signature = Buffer.from('pagefind_dcd');

/** A file of Pagefind's → what is in it. Throws when Pagefind packs its files in another way. */
export function unpackFile(file: Uint8Array): Buffer {
  const bytes = gunzipSync(file);
  if (!bytes.subarray(0, signature.length).equals(signature)) {
    throw new Error('Pagefind packs its files in another way now: see search/index/packed.ts.');
  }
  return bytes.subarray(signature.length);
}

/** How long is what is in a file of Pagefind's, as it says itself at its end. */
export const unpackedLength = (file: Uint8Array): number =>
  Buffer.from(file.buffer, file.byteOffset, file.length).readUInt32LE(file.length - 4) -
  signature.length;

/** The other way. Always the same file for the same content. */
export const packFile = (content: Uint8Array | string): Uint8Array =>
  gzipSync(Buffer.concat([signature, Buffer.from(content)]), { level: 9, memLevel: 9 });
