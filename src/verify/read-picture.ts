import { decodePicture } from '../photos/decode.ts';
import type { BuiltPicture } from './build.ts';
import { readPlainPng } from './read-png.ts';

/** What a picture file may say beside its pixels: where and with what it was taken, who wrote it. */
const kinds = ['exif', 'iptc', 'xmp', 'xmpAsString', 'tifftagPhotoshop', 'comments'] as const;

/** A picture of a build, or why a reader could not see it. */
export async function readPicture(bytes: Uint8Array): Promise<BuiltPicture> {
  const plain = readPlainPng(bytes);
  if (plain !== undefined) return plain;
  try {
    const metadata = await decodePicture(bytes);
    const { format, width, height } = metadata;
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
