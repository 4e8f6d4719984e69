import { crc32 } from 'node:zlib';
import sharp from 'sharp';

/** Full of grain, and the same in every run. */
const grain = Buffer.from(
  Array.from({ length: 900 * 600 * 3 }, (_, index) => (index * 7919) % 251),
);
export const photo = () => sharp(grain, { raw: { width: 900, height: 600, channels: 3 } });
export const jpeg = photo().jpeg().toBuffer();
export const heic = Buffer.concat([
  Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic'),
  Buffer.alloc(99),
]);
/** A PNG that says it is 20,000 × 10,000 pixels. */
export const vast = sharp({ create: { width: 2, height: 2, channels: 3, background: '#888' } })
  .png()
  .toBuffer()
  .then((png) => {
    png.writeUInt32BE(20_000, 16);
    png.writeUInt32BE(10_000, 20);
    png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
    return png;
  });
/** In its middle it says that it is at its end. */
export const spoilt = jpeg.then((bytes) => {
  const half = bytes.length >> 1;
  return Buffer.concat([bytes.subarray(0, half), Buffer.from([0xff, 0xd9]), bytes.subarray(half)]);
});
export const cutOff = jpeg.then((bytes) => bytes.subarray(0, bytes.length / 2));
export const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
