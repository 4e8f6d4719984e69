import { expect, test } from 'vitest';
import { lintMedia, type MediaFile } from './lint-media.ts';

const said = (media: Partial<MediaFile>) =>
  lintMedia([{ file: 'one/stage.jpg', isNamed: true, ...media }]).map(
    ({ rule, severity, place }) => `${severity} ${rule} ${place.file}`,
  );
const picture = { bytes: 400_000, longestEdge: 2400, hasPosition: false };

test('a photo that a text shows, and that says no more than it shows, is fine', () => {
  expect(said({ picture })).toEqual([]);
});

test('a photo that says where it was taken is told of, and stops nothing', () => {
  expect(said({ picture: { ...picture, hasPosition: true, bytes: 5_000_000 } })).toEqual([
    'warning picture-position one/stage.jpg',
  ]);
});

test('so is one as a phone takes it, and one that is heavy for its size', () => {
  const [large] = said({ picture: { ...picture, bytes: 3_000_000, longestEdge: 4032 } });
  expect(large).toContain('picture-large');
  expect(said({ picture: { ...picture, bytes: 5_000_000 } })).toHaveLength(1);
  expect(said({ picture: { ...picture, bytes: 1_000_000, longestEdge: 4032 } })).toEqual([]);
});

test.each([
  'one/clip.mp4',
  'one/deck.pdf',
  'one/chart.svg',
  'one/IMG_1.HEIC',
  'one/old.jpg',
  'a.zip',
])('%s, which no text shows, is told of with what to do', (file) => {
  const [problem] = lintMedia([{ file, isNamed: false }]);
  expect(problem).toMatchObject({ rule: 'unused-file', severity: 'warning' });
  expect(problem?.hint).toMatch(/주세요\.$/);
});
