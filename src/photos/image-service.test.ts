import { readFileSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import imageService from './image-service.ts';
import { isFair, isTooHeavy } from './recipe.ts';

const [width, height] = [600, 400];
/** Noise, the heaviest there is, and the same in every run. */
const noise = (channels: 3 | 4) =>
  sharp(
    Buffer.from(
      Array.from(
        { length: width * height * channels },
        (_, index) => (Math.imul(index ^ (index >>> 7), 0x9e3779b1) >>> 13) & 255,
      ),
    ),
    { raw: { width, height, channels } },
  )
    .png()
    .toBuffer();

const serve = async (input: Uint8Array, wanted = width): Promise<Uint8Array> => {
  const options = { src: '', width: wanted, format: 'avif' };
  const { data } = await imageService.transform(input, options, {} as never, {} as never);
  return data;
};

/** Drawn as a phone would take it: lying on its side, with the place it was taken at. */
const photo = readFileSync('src/guide/stage.jpg');

test('a photo is upright in the colours it was taken in, and says nothing of where', async () => {
  const upright = sharp(photo).autoOrient().resize(480).removeAlpha().raw();
  const { data, info } = await upright.toBuffer({ resolveWithObject: true });
  const served = sharp(await serve(photo, 480));
  const { compression, exif, xmp, icc } = await served.metadata();
  expect([compression, exif, xmp, icc]).toEqual(['av1', undefined, undefined, undefined]);
  const seen = await served.raw().toBuffer({ resolveWithObject: true });
  expect([seen.info.width, seen.info.height]).toEqual([info.width, info.height]);
  const strays = data.filter((value, index) => Math.abs(value - seen.data[index]!) > 24);
  expect(strays.length / data.length).toBeLessThan(0.001);
});

test('a photo is lighter than as WebP', async () => {
  const hall = 'tests/fixtures/content/events/cloud-forum-seoul-2022/keynote-day-1/hall.jpg';
  const webp = await sharp(hall).webp({ quality: 80 }).toBuffer();
  expect((await serve(readFileSync(hall), 1600)).length).toBeLessThan(webp.length);
});

test('a picture has the same bytes whichever width of it was made before', async () => {
  const first = await serve(photo, 480);
  const copy = Uint8Array.from(photo);
  await serve(copy, 960);
  expect(await serve(copy, 480)).toEqual(first);
});

test('what is seen through, grey or of one pixel is served as it is', async () => {
  const half = { r: 200, g: 0, b: 0, alpha: 0.5 };
  const glass = sharp({ create: { width: 64, height: 64, channels: 4, background: half } });
  const grey = sharp({ create: { width: 1, height: 1, channels: 3, background: '#777' } });
  const seen = async (picture: Sharp) => {
    const png = await picture.png().toBuffer();
    return [
      ...(
        await sharp(await serve(png))
          .raw()
          .toBuffer()
      ).subarray(0, 4),
    ];
  };
  expect(await seen(glass)).toEqual([200, 0, 0, 128].map((value) => expect.closeTo(value, -1)));
  expect(await seen(grey.toColourspace('b-w'))).toEqual([119, 119, 119]);
});

test('no photo is too heavy to be published, be it noise', async () => {
  for (const channels of [3, 4] as const)
    expect(isTooHeavy((await serve(await noise(channels))).length, width * height)).toBe(false);
});

test('what is heavy is made lighter until it is fair', async () => {
  const heavy = await noise(3);
  const best = await sharp(heavy).avif({ quality: 60, effort: 2 }).toBuffer();
  expect(isFair(best.length, width * height)).toBe(false);
  expect(isFair((await serve(heavy)).length, width * height)).toBe(true);
});
