import sharp, { type Metadata } from 'sharp';
import { pixelLimit } from './recipe.ts';

// An SVG is a program: reading its size already resolves what it refers to.
sharp.block({ operation: ['VipsForeignLoadSvg'] });

/** What a picture says of itself, its format by the name that files have: sharp calls an AVIF `heif`. */
export type Decoded = Omit<Metadata, 'format'> & { readonly format: Metadata['format'] | 'avif' };

/**
 * Reads what a picture says of itself, then decodes it to its last pixel, which is known when all before it are:
 * a header alone says nothing of a file that was cut off. Throws where there is a fault.
 */
export async function decodePicture(input: string | Uint8Array): Promise<Decoded> {
  const image = sharp(input, { failOn: 'warning', limitInputPixels: pixelLimit });
  const metadata = await image.metadata();
  const { width, height } = metadata;
  const format = metadata.compression === 'av1' ? 'avif' : metadata.format;
  const last = { left: width - 1, top: height - 1, width: 1, height: 1 };
  // Of a JPEG every code is read for a small picture too, in a third of the time.
  const read = format === 'jpeg' ? image.resize(Math.ceil(width / 8)) : image.extract(last);
  // Not `stats()`, which takes a fault without words for none: its words are in a buffer of all threads.
  await read.raw().toBuffer();
  return { ...metadata, format };
}
