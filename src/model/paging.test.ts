import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Part } from './groups.ts';
import { paginate } from './paging.ts';

/** Years and how much is in each, newest first: parts({ 2026: 3 }) has 2026-0, 2026-1 and 2026-2. */
const parts = (sizes: readonly (readonly [number, number])[]): Part<string>[] =>
  sizes.map(([year, size]) => ({
    key: `${year}`,
    name: `${year}`,
    title: `${year}년`,
    items: Array.from({ length: size }, (_, index) => `${year}-${index}`),
  }));

const itemsOf = (given: readonly Part<string>[]) => given.flatMap(({ items }) => items);
const urlsOf = (sizes: readonly (readonly [number, number])[], size = 10) =>
  paginate('/s/', parts(sizes), size).pages.map(({ url }) => url);

test('a short list is one page, an empty one too', () => {
  expect(
    urlsOf([
      [2023, 4],
      [2019, 6],
    ]),
  ).toEqual(['/s/']);
  expect(urlsOf([])).toEqual(['/s/']);
});

test('the first page holds whole years, the older ones have pages of their own', () => {
  expect(
    urlsOf([
      [2023, 4],
      [2022, 5],
      [2019, 2],
      [2016, 1],
    ]),
  ).toEqual(['/s/', '/s/2019/', '/s/2016/']);
});

test('a year that is too long goes on at its second page, also one that begins on the first', () => {
  expect(
    urlsOf([
      [2023, 21],
      [2019, 11],
    ]),
  ).toEqual(['/s/', '/s/2023/2/', '/s/2023/3/', '/s/2019/', '/s/2019/2/']);
});

test('each page says what it is, and which come before and after', () => {
  const { pages } = paginate(
    '/s/',
    parts([
      [2023, 4],
      [2019, 11],
    ]),
    10,
  );
  expect(pages.map(({ title }) => title)).toEqual(['첫 쪽', '2019년', '2019년 2쪽']);
  expect(pages[1]).toMatchObject({
    path: '2019',
    previous: { url: '/s/', title: '첫 쪽' },
    next: { url: '/s/2019/2/', title: '2019년 2쪽' },
  });
  expect([pages[0]!.previous, pages[2]!.next]).toEqual([undefined, undefined]);
});

test('the contents lead to where each year begins, with all that is in it', () => {
  const { contents } = paginate(
    '/s/',
    parts([
      [2023, 4],
      [2019, 11],
    ]),
    10,
  );
  expect(contents).toMatchObject([
    { name: '2023', count: 4, url: '/s/#part-2023', pages: [{ url: '/s/' }] },
    {
      name: '2019',
      count: 11,
      url: '/s/2019/',
      pages: [{ url: '/s/2019/' }, { url: '/s/2019/2/' }],
    },
  ]);
});

test('of any list each item stands on exactly one page, in order, and no page holds too many', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 30 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 60 }), (counts, size) => {
      const list = parts(counts.map((count, index) => [2026 - index, count]));
      const { pages, contents } = paginate('/s/', list, size);
      expect(pages.flatMap((page) => itemsOf(page.parts))).toEqual(itemsOf(list));
      expect(pages.every((page) => itemsOf(page.parts).length <= size)).toBe(true);
      expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
      expect(contents.map(({ count }) => count)).toEqual(counts);
    }),
  );
});
