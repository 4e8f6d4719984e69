import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { intakePhoto } from './intake.ts';
import { withChunk } from './png-chunk.ts';
import { isPlainProfile } from './profile.ts';

const [width, height] = [48, 32];
/** Red at the top left, green at the top right, blue at the bottom left, white at the bottom right. */
const corners = Buffer.from(
  Array.from({ length: width * height }, (_, index) => {
    const [isRight, isBelow] = [index % width >= width / 2, index >= (width * height) / 2];
    if (isBelow) return isRight ? [255, 255, 255] : [0, 0, 255];
    return isRight ? [0, 160, 0] : [255, 0, 0];
  }).flat(),
);
const upright = () => sharp(corners, { raw: { width, height, channels: 3 } });

/** As a camera keeps it that was held so: what undoes each turn of EXIF. */
const held: readonly ((picture: Sharp) => Sharp)[] = [
  (picture) => picture,
  (picture) => picture.flop(),
  (picture) => picture.rotate(180),
  (picture) => picture.flip(),
  (picture) => picture.flop().rotate(270),
  (picture) => picture.rotate(270),
  (picture) => picture.flop().rotate(90),
  (picture) => picture.rotate(90),
];
const turned = async (orientation: number): Promise<Sharp> =>
  sharp(await held[orientation - 1]!(upright()).png().toBuffer())
    .withExif({
      IFD0: { Make: 'Phone' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 30/1 30/1' },
    })
    .withMetadata({ orientation });

const takeIn = async (bytes: Uint8Array, name = 'IMG_4650.HEIC') => {
  const intake = await intakePhoto(bytes, name);
  if (intake.kind === 'refused') throw new Error(intake.why);
  return intake;
};

const isLike = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((value, index) => Math.abs(value - other[index]!) < 24);

/** The colours of the four corners, read as a page is. */
async function cornersOf(bytes: Uint8Array): Promise<string> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const from =
      (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
    const colour = [...data.subarray(from, from + 3)];
    const names = {
      red: [255, 0, 0],
      green: [0, 160, 0],
      blue: [0, 0, 255],
      white: [255, 255, 255],
    };
    return Object.entries(names).find(([, rgb]) => isLike(colour, rgb))?.[0] ?? colour.join();
  };
  return [at(0.2, 0.2), at(0.8, 0.2), at(0.2, 0.8), at(0.8, 0.8)].join(' ');
}

const formats = ['jpeg', 'png', 'webp', 'tiff', 'avif'] as const;

describe.each(formats)('a photo in %s', (format) => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('held as %i says is upright', async (orientation) => {
    const photo = await (await turned(orientation)).toFormat(format, { quality: 100 }).toBuffer();
    const taken = await takeIn(photo);
    expect([taken.width, taken.height]).toEqual([width, height]);
    expect(await cornersOf(taken.bytes)).toBe('red green blue white');
  });

  test('keeps nothing but its pixels', async () => {
    const photo = await (
      await turned(6)
    )
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><GPSLatitude/></x:xmpmeta>')
      .withIccProfile('p3')
      .toFormat(format)
      .toBuffer();
    const { bytes } = await takeIn(photo);
    const { exif, xmp, icc, iptc, orientation, comments } = await sharp(bytes).metadata();
    expect([exif, xmp, icc, iptc, orientation, comments]).toEqual(Array(6).fill(undefined));
    expect(Buffer.from(bytes).includes('GPS')).toBe(false);
  });
});

test('a HEIC is turned once, as it says itself', async () => {
  const taken = await takeIn(await readFile('tests/fixtures/held-6.heic'));
  expect([taken.width, taken.height]).toEqual([width, height]);
  expect(await cornersOf(taken.bytes)).toBe('red green blue white');
});

test('what a camera or a phone puts behind the picture, or before it, is gone', async () => {
  const photo = await (await turned(6)).jpeg({ quality: 100 }).toBuffer();
  const comment = Buffer.from('\u00FF\u00FE\0\u0012taken at home!!!', 'latin1');
  const [start, rest] = [photo.subarray(0, 2), photo.subarray(2)];
  const film = Buffer.from('ftypmp42 \u00A9xyz+37.5+127.0/', 'latin1');
  const { bytes } = await takeIn(Buffer.concat([start, comment, rest, film]));
  expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/home|xyz/);
  expect(await cornersOf(bytes)).toBe('red green blue white');
});

test('a PNG that says in words how it was held is upright', async () => {
  const png = await held[5]!(upright()).png().toBuffer();
  const exif = `457869660000${'4d4d002a00000008000101120003000000010006000000000000'}`;
  const words = Buffer.from(`Raw profile type exif\0\nexif\n      32\n${exif}\n`, 'latin1');
  const { bytes } = await takeIn(withChunk(png, 'tEXt', words));
  expect(await cornersOf(bytes)).toBe('red green blue white');
});

test('a large photo is 2,400 pixels long, a small one as long as it was', async () => {
  const large = sharp({ create: { width: 3000, height: 4000, channels: 3, background: '#888' } });
  expect(await takeIn(await large.jpeg().toBuffer())).toMatchObject({ width: 1800, height: 2400 });
  expect(await takeIn(await upright().jpeg().toBuffer())).toMatchObject({ width, height });
});

test('a photo that has to be coded anew is made lighter where it would weigh more than it did', async () => {
  const grain = Buffer.from(
    Array.from(
      { length: 300 * 200 * 3 },
      (_, index) => 100 + ((Math.imul(index, 0x9e3779b1) >>> 13) % 60),
    ),
  );
  const photo = sharp(grain, { raw: { width: 300, height: 200, channels: 3 } });
  const turnedPhoto = await photo.jpeg({ quality: 72 }).withMetadata({ orientation: 6 }).toBuffer();
  expect((await takeIn(turnedPhoto)).after).toBeLessThanOrEqual(turnedPhoto.length);
});

test('of profiles only that of sRGB says no more than none', async () => {
  const iccOf = async (name: string) =>
    (await sharp(await upright().withIccProfile(name).png().toBuffer()).metadata()).icc;
  expect(isPlainProfile(await iccOf('srgb'))).toBe(true);
  expect(isPlainProfile(await iccOf('p3'))).toBe(false);
  expect(isPlainProfile(Buffer.from('sRGB\0'))).toBe(false);
});

test.each([
  ['JPEG', async () => upright().jpeg().toBuffer()],
  ['PNG', async () => upright().png({ palette: true }).toBuffer()],
  ['WebP', async () => upright().webp({ lossless: true }).toBuffer()],
])('a %s that may stay as it is stays so, and the same when taken in again', async (_, make) => {
  const photo = await make();
  const once = await takeIn(photo);
  expect(once.after).toBeLessThanOrEqual(photo.length);
  expect((await takeIn(once.bytes)).bytes).toEqual(once.bytes);
});

test.each([
  ['of eight bits in Display P3', () => upright().withIccProfile('p3').png()],
  [
    'of sixteen bits in Display P3',
    () => upright().toColourspace('rgb16').withIccProfile('p3').png(),
  ],
  [
    'of ten bits in Display P3',
    () => upright().withIccProfile('p3').avif({ bitdepth: 10, lossless: true }),
  ],
  ['in Lab', () => upright().toColourspace('lab').tiff({ compression: 'none' })],
])('colours %s are the same in sRGB', async (_, make) => {
  const { bytes } = await takeIn(await make().toBuffer());
  expect(await cornersOf(bytes)).toBe('red green blue white');
});

test('CMYK is red where it was red', async () => {
  const red = sharp({ create: { width: 9, height: 9, channels: 3, background: '#c02020' } });
  const { bytes } = await takeIn(await red.toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer());
  const [r = 0, g = 0, b = 0] = await sharp(bytes).raw().toBuffer();
  expect(r - Math.max(g, b)).toBeGreaterThan(100);
});

test('grey with transparency stays transparent', async () => {
  const grey = sharp({ create: { width: 9, height: 9, channels: 4, background: '#80808000' } });
  const { bytes } = await takeIn(await grey.toColourspace('b-w').png().toBuffer());
  expect((await sharp(bytes).raw().toBuffer())[3]).toBe(0);
});
