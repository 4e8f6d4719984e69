import sharp from 'sharp';
import { pixelLimit } from '../photos/recipe.ts';
import type { BuiltPicture } from './build.ts';

/** What a picture file may say beside its pixels: where and with what it was taken, who wrote it. */
const kinds = ['exif', 'iptc', 'xmp', 'xmpAsString', 'tifftagPhotoshop', 'comments'] as const;

/** Decodes a picture to its last pixel: a header alone says nothing of a file that was cut off. */
export async function readPicture(bytes: Uint8Array): Promise<BuiltPicture> {
  try {
    const image = sharp(bytes, { failOn: 'warning', limitInputPixels: pixelLimit });
    const metadata = await image.metadata();
    const { format, width, height } = metadata;
    // The last pixel is only known when all before it are.
    const last = { left: width - 1, top: height - 1, width: 1, height: 1 };
    await image.extract(last).raw().toBuffer();
    return {
      kind: 'whole',
      format,
      width,
      height,
      metadata: kinds.filter((kind) => metadata[kind]),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'broken', why: message.split('\n')[0]! };
  }
}
