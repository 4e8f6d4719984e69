import { expect, test } from 'vitest';
import { madeByBuilds } from './made-by-builds.ts';

const isMade = madeByBuilds('/notes', { out: 'dist', content: 'content' });

test.each(['.cache', '.cache/astro/content/cards/one.png', 'dist', 'dist/events/index.html'])(
  'nobody writes %s',
  (path) => expect(isMade(`/notes/${path}`)).toBe(true),
);

test.each([
  '',
  '/',
  'src/pages/index.astro',
  'content/events/summit/event.md',
  'distant/one.md',
  '..cache/one.md',
])('somebody may write %s', (path) => expect(isMade(`/notes/${path}`)).toBe(false));

test('content is written wherever it lies', () => {
  const isOther = madeByBuilds('/notes', {
    out: '/elsewhere/site',
    content: '.cache/tests/content',
  });
  const ways = [
    '.cache',
    '.cache/tests',
    '.cache/tests/content',
    '.cache/tests/content/authors.yml',
  ];
  expect(ways.filter((path) => isOther(`/notes/${path}`))).toEqual([]);
  expect([isOther('/notes/.cache/tests/other'), isOther('/elsewhere/site/index.html')]).toEqual([
    true,
    true,
  ]);
});
