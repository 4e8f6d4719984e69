import { crc32, deflateSync } from 'node:zlib';

/** A PNG with a profile of colours, which says what its numbers mean. */
export function withProfile(png: Buffer, icc: Uint8Array): Buffer {
  // After the signature and IHDR, which are 8 and 25 bytes long.
  const head = 33;
  const content = Buffer.concat([Buffer.from('iCCPicc\0\0', 'latin1'), deflateSync(icc)]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length - 4);
  frame.writeUInt32BE(crc32(content), 4);
  return Buffer.concat([
    png.subarray(0, head),
    frame.subarray(0, 4),
    content,
    frame.subarray(4),
    png.subarray(head),
  ]);
}

/** Names of the profile whose numbers are already those of sRGB. */
const plain = /sRGB(?: IEC61966-2[.-]1| built-in)?\0/;

/** Whether a profile says no more than that colours are sRGB, which is what they are without one. */
export const isPlainProfile = (icc: Uint8Array | undefined): boolean => {
  if (icc === undefined) return true;
  const text = Buffer.from(icc)
    .toString('latin1')
    .replaceAll(/\0(?=[ -~])/g, '');
  return plain.test(text);
};
