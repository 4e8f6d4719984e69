import sharp, { type Sharp, type SharpOptions } from 'sharp';
import { pixelLimit } from './recipe.ts';

const strict: SharpOptions = { failOn: 'warning', limitInputPixels: pixelLimit };

/**
 * A picture upright, in colours that become sRGB whatever they were: CMYK, Display P3, sixteen bits.
 * sharp takes the numbers of a profile for those of sRGB where there are sixteen bits, so these become eight first.
 */
export async function openUpright(input: Uint8Array): Promise<Sharp> {
  const { depth, hasProfile, channels } = await sharp(input, strict).metadata();
  if (!hasProfile || depth !== 'ushort') return sharp(input, strict).autoOrient();
  const eight = await sharp(input, strict)
    .autoOrient()
    .keepIccProfile()
    .toColourspace(channels < 3 ? 'b-w' : 'srgb')
    .png({ compressionLevel: 1 })
    .toBuffer();
  return sharp(eight, strict);
}
