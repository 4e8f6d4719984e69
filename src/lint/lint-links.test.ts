import { describe, expect, test } from 'vitest';
import { rules } from '../../tests/support/lint-text.ts';
import { nameHeadings } from '../markdown/heading-ids.ts';
import { parseTree } from '../markdown/parse.ts';
import { findLinks, lintLinks } from './lint-links.ts';

const addresses = new Set(['/', '/about/', '/events/summit/', '/events/summit/one/', '/rss.xml']);
const own = '/events/summit/one/';
const lint = (body: string) => {
  const tree = parseTree(body);
  const anchors = new Map([
    ['/events/summit/', ['session-a', 'page-sources']],
    [own, ['page-points', ...nameHeadings(tree).values()]],
  ]);
  const links = findLinks({ file: 'a.md', body, bodyLine: 10, tree });
  return lintLinks(links, own, { addresses, anchors });
};

test('links to pages of the site, to headings and to the web are good', () => {
  const body =
    '[가](/) [나](/events/summit/#session-a) [다](#saga) [라](https://aws.amazon.com/ko/) ' +
    '[마](/rss.xml) <https://example.com> <mail@example.com> [바][b] [사](#page-points) [아](#top) [자](#) [차](/events/summit/#:~:text=a) [카](/about/#main)\n\n' +
    '[b]: /about/\n\n## Saga 패턴 {#saga}';
  expect(lint(body)).toEqual([]);
});

test('a page that does not exist is named with its line and the nearest that does', () => {
  expect(lint('글\n\n[행사](/events/sumit/)')).toMatchObject([
    { rule: 'unknown-address', hint: '`/events/summit/`인가요?', place: { line: 12, column: 1 } },
  ]);
  expect(lint('[소개](/about)')).toMatchObject([{ hint: '`/about/`인가요?' }]);
});

test('a part that another page does not have is named with the nearest that it has', () => {
  expect(lint('글\n\n글 [세션](/events/summit/#session-b)')).toMatchObject([
    { rule: 'unknown-anchor', hint: '`#session-a`인가요?', place: { line: 12, column: 3 } },
  ]);
  expect(lint('[자리](/about/#%ZZ)')).toMatchObject([{ rule: 'unknown-anchor' }]);
});

test('a part that pages of another kind have is none of this one', () => {
  expect(lint('[세션](#session-a)')).toMatchObject([{ rule: 'unknown-heading' }]);
});

test.each([
  '../two/',
  'http://localhost/',
  './index.md',
  'www.example.com',
  '//example.com/',
  'javascript:alert(1)',
])('`%s` is no address to link to', (url) => {
  expect(lint(`[글](${url})`)).toMatchObject([{ rule: 'link-address' }]);
});

test('where a picture lies is no link', () => {
  expect(lint('![그림][p]\n\n[p]: ./a.png "설명"')).toEqual([]);
});

test('a heading that the text does not have is named with the nearest that it has', () => {
  expect(lint('[사가](#sagga)\n\n## Saga 패턴 {#saga}')).toMatchObject([
    { rule: 'unknown-heading', hint: '`#saga`인가요?', place: { line: 10, column: 1 } },
  ]);
  expect(lint('[정리](#%EC%A0%95%EB%A6%AC)\n\n## 정리')).toEqual([]);
});

describe('a link', () => {
  const to = '(https://aws.amazon.com/)';
  test.each([`[]${to}`, `[ ]${to}`, `[**&nbsp;**]${to}`, `[<br>]${to}`, '[][a]\n\n[a]: /events/'])(
    'without words is a problem: %j',
    (body) => expect(rules(`글 ${body}`)).toEqual(['empty-link']),
  );
  test.each([`[…]${to}`, `[\`코드\`]${to}`, `[H<sub>2</sub>]${to}`, '<https://aws.amazon.com/>'])(
    'with words is none: %j',
    (body) => expect(rules(body)).toEqual([]),
  );
});
