import sharp from 'sharp';
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

const serve = async (input: Uint8Array): Promise<number> => {
  const options = { src: '', width, format: 'webp' };
  const { data } = await imageService.transform(input, options, {} as never, {} as never);
  return data.length;
};

test('no photo is too heavy to be published, be it noise', async () => {
  for (const channels of [3, 4] as const)
    expect(isTooHeavy(await serve(await noise(channels)), width * height)).toBe(false);
});

test('what is heavy is made lighter until it is fair', async () => {
  const photo = await noise(3);
  const best = await sharp(photo).webp({ quality: 82, effort: 5, smartSubsample: true }).toBuffer();
  expect(isFair(best.length, width * height)).toBe(false);
  expect(isFair(await serve(photo), width * height)).toBe(true);
});
