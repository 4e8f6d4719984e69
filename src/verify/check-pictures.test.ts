import { expect, test } from 'vitest';
import type { Build, BuiltPicture } from './build.ts';
import { isPicture } from './build.ts';
import { checkPictures } from './check-pictures.ts';

const picture: BuiltPicture = {
  kind: 'whole',
  format: 'webp',
  width: 1600,
  height: 900,
  metadata: [],
};

/** What is wrong with a picture by this name. */
function check(file: string, more: Partial<BuiltPicture> = {}, bytes = 380_000): string[] {
  const build = {
    files: new Map([[file, { kind: 'file', bytes }]]),
    pictures: new Map([[file, { ...picture, ...more }]]),
  } as unknown as Build;
  return checkPictures(build).map(({ rule, file: named }) => `${rule} ${named}`);
}

test('as wide as any that is served, a picture is allowed', () => {
  expect(check('_astro/a.webp')).toEqual([]);
});

test.each<[string, Partial<BuiltPicture>, number?]>([
  ['picture-size', { width: 1601 }],
  ['picture-weight', {}, 2_000_000],
  ['picture-type', { format: 'png' }],
  ['picture-metadata', { metadata: ['exif'] }],
])('%s: nothing beyond it', (rule, more, bytes) => {
  expect(check('_astro/a.webp', more, bytes)).toEqual([`${rule} _astro/a.webp`]);
});

test('of a broken one nothing else is told', () => {
  const broken: BuiltPicture = { kind: 'broken', why: '' };
  expect(check('a.webp', broken, 2_000_000)).toEqual(['broken-picture a.webp']);
});

test('a JPEG has two endings, in any case', () => {
  const jpeg = { format: 'jpeg' };
  expect([check('a.jpg', jpeg), check('a.JPEG', jpeg), check('a.b.JPG', jpeg)]).toEqual([
    [],
    [],
    [],
  ]);
});

test('a picture is known by its ending', () => {
  const names =
    'a.avif a.bmp a.gif a.heic a.HEIF a.jpg a.jpeg a.jxl a.png a.tif a.tiff a.webp'.split(' ');
  expect(names.filter(isPicture)).toEqual(names);
  expect(['a.svg', 'png', 'a.png.txt', 'apng', 'a.jpegs', 'a.xpng'].filter(isPicture)).toEqual([]);
});
