import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { readExif } from './exif.ts';
import { imageService } from './image-service.ts';
import { chooseWidths } from './recipe.ts';

/** A photo as a file: how large, how heavy, and what it says of itself. */
export interface MeasuredPhoto {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** 1 to 8, as EXIF counts; undefined where the pixels stand as they are seen. */
  readonly orientation: number | undefined;
  readonly hasPosition: boolean;
}

/** A photo of the repository, and every file that readers get of it: made by the service that makes those of a page. */
export async function measurePhoto(
  path: string,
): Promise<{ taken: MeasuredPhoto; served: MeasuredPhoto[] }> {
  const bytes = await readFile(path);
  const taken = await measure(bytes);
  const isTurned = (taken.orientation ?? 1) > 4;
  const served: MeasuredPhoto[] = [];
  const { width: across, height: down } = taken;
  for (const width of isTurned ? chooseWidths(down, across) : chooseWidths(across, down)) {
    const { data } = await imageService.transform(
      bytes,
      { src: path, width },
      { service: { entrypoint: '', config: {} } } as never,
      console as never,
    );
    served.push(await measure(data));
  }
  return { taken, served };
}

async function measure(bytes: Uint8Array): Promise<MeasuredPhoto> {
  const { width, height, exif } = await sharp(bytes).metadata();
  // EXIF in a JPEG has six letters before its TIFF.
  const { orientation, hasPosition } = readExif(
    exif?.subarray(exif.toString('latin1', 0, 4) === 'Exif' ? 6 : 0) ?? new Uint8Array(),
  );
  return { width, height, bytes: bytes.length, orientation, hasPosition };
}
