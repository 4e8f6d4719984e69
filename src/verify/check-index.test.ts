import { expect, test } from 'vitest';
import type { Build, BuiltFragment } from './build.ts';
import { checkIndex } from './check-index.ts';

const whole = (url: string, ...anchors: string[]): BuiltFragment => ({
  kind: 'whole',
  url,
  anchors,
});
const [home, talk, list] = ['index.html', 'one/index.html', 'list/index.html'];

/** What is wrong with an index of these pages; the home page and a talk ask to be found, a list does not. */
function check(fragments: readonly BuiltFragment[], count: number | undefined = fragments.length) {
  const build = {
    pages: new Map(
      [home, talk, list].map((file) => [
        file,
        { file, ids: new Set(['핵심']), isSearched: file !== list },
      ]),
    ),
    index: { fragments: new Map(fragments.map((one, index) => [`${index}`, one])), count },
  } as unknown as Build;
  return checkIndex(build).map(({ rule, file }) => `${rule} ${file}`);
}

test('each page that asks for it is found once, with the parts it has', () => {
  expect(check([whole('/', '핵심'), whole('/one/', '핵심')])).toEqual([]);
});

test.each<[string, readonly BuiltFragment[], readonly string[]]>([
  ['a page is missing', [whole('/')], [`not-indexed ${talk}`]],
  ['a page is found twice', [whole('/'), whole('/one/'), whole('/one/')], ['index-page 2']],
  [
    'a page is found that did not ask',
    [whole('/'), whole('/one/'), whole('/list/')],
    ['index-page 2'],
  ],
  [
    'a page is found that is not there',
    [whole('/'), whole('/one/'), whole('/gone/', 'a')],
    ['index-page 2'],
  ],
  [
    'a page is found at a second address of its own',
    [whole('/'), whole('/one/index.html')],
    ['index-page 1', `not-indexed ${talk}`],
  ],
  [
    'parts are found that are not there',
    [whole('/', 'a', '핵심', 'b'), whole('/one/')],
    ['index-anchor 0', 'index-anchor 0'],
  ],
  [
    'an entry cannot be read',
    [whole('/'), { kind: 'broken', why: '' }],
    ['index-broken 1', `not-indexed ${talk}`],
  ],
])('it is told when %s', (_, fragments, found) => {
  expect(check(fragments)).toEqual(found);
});

test.each([3, undefined])('it is told when the browser believes in %s pages', (count) => {
  const build = { pages: new Map(), index: { fragments: new Map(), count } } as unknown as Build;
  expect(checkIndex(build)).toMatchObject([{ rule: 'index-count', file: 'pagefind/start.txt' }]);
});
