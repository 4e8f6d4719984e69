import { expect, test } from 'vitest';
import type { Parcel } from './holding.ts';
import { findPlace, pathBelow } from './places.ts';

const parcel = (...paths: readonly string[]): Parcel => ({
  tag: 'abcd',
  files: paths.map((path) => [path, 'sha256-']),
  bytes: 1,
});
const holding = {
  index: 'pagefind/',
  hashed: ['_astro/', 'sessions/data/'],
  rooms: ['', 'events', 'search', 'offline'],
  shell: parcel('offline/', 'favicon.svg', '_astro/page.A1.js'),
  search: parcel('search/', 'suggestions.json', 'pagefind/start.txt', '_astro/search.B2.js'),
};
const placeOf = (path: string, isVisit = true) => findPlace(path, isVisit, holding);

test('a page that is visited is told from the search, from files with a hash, and from what every page needs', () => {
  expect(placeOf('')).toBe('page');
  expect(placeOf('events/summit/one/')).toBe('page');
  expect(placeOf('search/')).toBe('search');
  expect(placeOf('suggestions.json', false)).toBe('search');
  expect(placeOf('pagefind/index/23o91.pf_index', false)).toBe('search');
  expect(placeOf('_astro/page.A1.js', false)).toBe('asset');
  expect(placeOf('sessions/data/a1b2c3d4-0.txt', false)).toBe('asset');
  expect(placeOf('favicon.svg', false)).toBe('shell');
  expect(placeOf('offline/')).toBe('shell');
});

test('what is a file, is read by a script, or belongs to another project of the same host is left to the browser', () => {
  expect(placeOf('events/summit/one/index.md')).toBeUndefined();
  expect(placeOf('rss.xml')).toBeUndefined();
  expect(placeOf('events/', false)).toBeUndefined();
  expect(placeOf('other-project/')).toBeUndefined();
});

test('a page is one whatever is asked of it', () => {
  const scope = 'https://example.github.io/notes/';
  expect(pathBelow(scope, `${scope}search/?q=a&mark=b#c`)).toBe('search/');
  expect(pathBelow(scope, scope)).toBe('');
  expect(pathBelow(scope, 'https://example.github.io/other/')).toBeUndefined();
  expect(pathBelow(scope, 'https://example.net/notes/')).toBeUndefined();
});
