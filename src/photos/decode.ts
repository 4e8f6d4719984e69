import sharp, { type Metadata } from 'sharp';
import { pixelLimit } from './recipe.ts';

// An SVG is a program: reading its size already resolves what it refers to.
sharp.block({ operation: ['VipsForeignLoadSvg'] });

/**
 * Reads what a picture says of itself, then decodes it to its last pixel, which is known when all before it are:
 * a header alone says nothing of a file that was cut off. Throws where there is a fault.
 */
export async function decodePicture(input: string | Uint8Array): Promise<Metadata> {
  const image = sharp(input, { failOn: 'warning', limitInputPixels: pixelLimit });
  const metadata = await image.metadata();
  const last = { left: metadata.width - 1, top: metadata.height - 1, width: 1, height: 1 };
  // Not `stats()`, which takes a fault without words for none: its words are in a buffer of all threads.
  await image.extract(last).raw().toBuffer();
  return metadata;
}
