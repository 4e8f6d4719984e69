import sharp, { type Sharp, type WebpOptions } from 'sharp';
import { decodePicture } from './decode.ts';
import type { TakenFormat } from './photo-name.ts';
import { longestEdge } from './recipe.ts';

/** A picture in the form in which it is kept. */
export interface Encoded {
  readonly bytes: Uint8Array;
  readonly format: TakenFormat;
  readonly width: number;
  readonly height: number;
}

interface Original {
  /** The file without its metadata, if nothing else of it had to be changed. */
  readonly asItIs: Pick<Encoded, 'bytes' | 'format'> | undefined;
  /** Whether its pixels are exact, as those of a screenshot. */
  readonly isLossless: boolean;
  readonly size: number;
}

/** How good a picture is kept, and how much less where it would weigh more than it did. */
const qualities = [85, 78, 70] as const;

/** How much heavier a picture may be that keeps each pixel, or every byte it was coded in. */
const worth = 1.25;
/** And how much where there is nothing to take away from it at all: once taken in, it stays as it is. */
const worthLeaving = 2;

/** Whatever it was, WebP is lighter; as it was coded it is better. */
export async function encodePicture(
  upright: Sharp,
  { asItIs, isLossless, size }: Original,
): Promise<Encoded> {
  const { data, info } = await upright
    .resize({ width: longestEdge, height: longestEdge, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const encode = (options: WebpOptions) =>
    sharp(data, { raw: { width, height, channels } })
      .webp({ effort: 4, ...options })
      .toBuffer();
  let bytes: Buffer | undefined;
  for (const quality of qualities) {
    bytes = await encode({ quality, smartSubsample: true });
    if (bytes.length <= size) break;
  }
  const exact = isLossless ? await encode({ lossless: true }) : bytes!;
  if (exact.length <= bytes!.length * worth) bytes = exact;
  const most = bytes!.length * (asItIs?.bytes.length === size ? worthLeaving : worth);
  if (asItIs !== undefined && asItIs.bytes.length <= most) {
    const kept = await decodePicture(asItIs.bytes).catch(() => undefined);
    if (kept?.width === width && kept.height === height) return { ...asItIs, width, height };
  }
  return { bytes: bytes!, format: 'webp', width, height };
}
