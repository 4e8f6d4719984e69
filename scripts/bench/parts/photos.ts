import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import imageService from '#site/photos/image-service.ts';
import { chooseWidths } from '#site/photos/recipe.ts';
import type { Bench } from '../bench.ts';
import { openComparison, type Compare, type Comparison } from './likeness.ts';

/** The width in pixels at which pictures are compared: what a phone with a dense screen takes. */
const comparedWidth = 960;

/** A way to make pictures: which widths of a photo, and how each. */
interface Way {
  readonly name: string;
  readonly widths: (width: number, height: number) => readonly number[];
  readonly make: (photo: Buffer, width: number) => Promise<Buffer>;
}

const shrink = (photo: Buffer, width: number): Sharp =>
  sharp(photo).rotate().resize({ width, withoutEnlargement: true });

/** What Astro makes of a picture whose layout is `constrained`, and the photo's own width. */
const widthsOfAstro = (original: number): number[] => [
  ...[640, 750, 828, 1080, 1280, 1668, 2048, 2560].filter((width) => width < original),
  original,
];

const ways: readonly Way[] = [
  {
    name: 'ours',
    widths: chooseWidths,
    make: async (photo, width) => {
      const { data } = await imageService.transform(
        photo,
        { src: '', width, format: 'avif' },
        {} as Parameters<typeof imageService.transform>[2],
        {} as Parameters<typeof imageService.transform>[3],
      );
      return Buffer.from(data);
    },
  },
  {
    name: 'astro',
    widths: widthsOfAstro,
    make: (photo, width) => shrink(photo, width).webp().toBuffer(),
  },
  {
    name: 'webp',
    widths: chooseWidths,
    make: (photo, width) => shrink(photo, width).webp({ quality: 80 }).toBuffer(),
  },
  {
    name: 'avif',
    widths: chooseWidths,
    make: (photo, width) => shrink(photo, width).avif().toBuffer(),
  },
];

/** What a photo's pictures weigh, take and are like, this site's beside Astro's and plain WebP: a mean of all photos. */
export async function measurePhotos(bench: Bench): Promise<void> {
  const photos = await readPhotos(bench.photos);
  const compare = await openComparison();
  const sums = new Map<string, Record<string, number | null>[]>();
  for (const [index, photo] of photos.entries()) {
    const original = await shrink(photo.bytes, comparedWidth).png().toBuffer();
    let ours: Comparison | undefined;
    for (const way of ways) {
      const { shown, ...figures } = await weighPhoto(way, photo);
      const likeness = await compare(original, await sharp(shown).png().toBuffer());
      ours ??= likeness;
      const all = { ...figures, ...likeness };
      sums.set(way.name, [...(sums.get(way.name) ?? []), all]);
    }
    // How heavy WebP is where it is as good as this site's.
    const equal = await findEqual(photo.bytes, original, ours!, compare);
    sums.set('equal', [...(sums.get('equal') ?? []), equal]);
    bench.say(`사진 ${index + 1}/${photos.length}`);
  }
  for (const [way, figures] of sums) {
    const about = { part: 'photos', peer: way, recaps: 0, what: '사진' } as const;
    bench.keep(about, { ...meanOf(figures), photos: photos.length });
  }
}

interface Photo {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** The photos of folders that are wide enough to be served in several widths, without those that cannot be read. */
async function readPhotos(folders: readonly string[]): Promise<Photo[]> {
  const files = folders.flatMap((folder) =>
    globSync('**/*.{jpg,jpeg,JPG,JPEG}', { cwd: folder })
      .toSorted()
      .map((file) => join(folder, file)),
  );
  const photos: Photo[] = [];
  for (const file of files) {
    const bytes = readFileSync(file);
    const upright = await sharp(bytes)
      .rotate()
      .toBuffer({ resolveWithObject: true })
      .catch(() => undefined);
    const { width, height } = upright?.info ?? { width: 0, height: 0 };
    if (width > comparedWidth) photos.push({ bytes, width, height });
  }
  if (photos.length === 0) throw new Error(`폭이 ${comparedWidth}픽셀보다 넓은 사진이 없습니다.`);
  return photos;
}

/** The bytes of all widths and of the one that is compared, and the processor's seconds for all. */
async function weighPhoto({ widths, make }: Way, { bytes, width, height }: Photo) {
  const before = process.cpuUsage();
  const made = [];
  for (const each of widths(width, height)) made.push(await make(bytes, each));
  const { user, system } = process.cpuUsage(before);
  const shown = await make(bytes, comparedWidth);
  const all = made.reduce((sum, { length }) => sum + length, 0);
  return { shown, files: made.length, all, shownBytes: shown.length, cpu: (user + system) / 1e6 };
}

/** The lightest WebP that is at least as like the original as another picture is. */
async function findEqual(photo: Buffer, original: Buffer, wanted: Comparison, compare: Compare) {
  let [low, high] = [30, 100];
  const make = (quality: number) => shrink(photo, comparedWidth).webp({ quality }).toBuffer();
  while (low < high) {
    const quality = Math.floor((low + high) / 2);
    const likeness = await compare(
      original,
      await sharp(await make(quality))
        .png()
        .toBuffer(),
    );
    const isGood =
      wanted.butteraugli === null || likeness.butteraugli === null
        ? likeness.ssim >= wanted.ssim
        : likeness.butteraugli <= wanted.butteraugli;
    if (isGood) high = quality;
    else low = quality + 1;
  }
  const made = await make(low);
  const likeness = await compare(original, await sharp(made).png().toBuffer());
  return { files: null, all: null, shownBytes: made.length, cpu: null, ...likeness };
}

function meanOf(all: readonly Record<string, number | null>[]): Record<string, number | null> {
  return Object.fromEntries(
    Object.keys(all[0]!).map((name) => {
      const values = all.map((one) => one[name] ?? null).filter((value) => value !== null);
      const sum = values.reduce((total, value) => total + value, 0);
      return [
        name,
        values.length === all.length ? Number((sum / all.length).toPrecision(5)) : null,
      ];
    }),
  );
}
