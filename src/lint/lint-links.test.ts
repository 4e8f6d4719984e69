import { expect, test } from 'vitest';
import { parseTree } from '../markdown/parse.ts';
import { lintLinks } from './lint-links.ts';

const addresses = new Set(['/', '/about/', '/events/summit/', '/rss.xml']);
const lint = (body: string) =>
  lintLinks({ file: 'a.md', body, bodyLine: 10, tree: parseTree(body), addresses });

test('links to pages of the site, to headings and to the web are good', () => {
  const body =
    '[가](/) [나](/events/summit/#session-a) [다](#saga) [라](https://aws.amazon.com/ko/) ' +
    '[마](/rss.xml) <https://example.com> <mail@example.com> [바][b] [사](#page-sources)\n\n' +
    '[b]: /about/\n\n## Saga 패턴 {#saga}';
  expect(lint(body)).toEqual([]);
});

test('a page that does not exist is named with its line and the nearest that does', () => {
  expect(lint('글\n\n[행사](/events/sumit/)')).toMatchObject([
    { rule: 'unknown-address', hint: '`/events/summit/`인가요?', place: { line: 12, column: 1 } },
  ]);
  expect(lint('[소개](/about)')).toMatchObject([{ hint: '`/about/`인가요?' }]);
});

test.each(['../two/', './index.md', 'www.example.com', '//example.com/', 'javascript:alert(1)'])(
  '`%s` is no address to link to',
  (url) => {
    expect(lint(`[글](${url})`)).toMatchObject([{ rule: 'link-address' }]);
  },
);

test('where a picture lies is no link', () => {
  expect(lint('![그림][p]\n\n[p]: ./a.png "설명"')).toEqual([]);
});

test('a heading that the text does not have is named with the nearest that it has', () => {
  expect(lint('[사가](#sagga)\n\n## Saga 패턴 {#saga}')).toMatchObject([
    { rule: 'unknown-heading', hint: '`#saga`인가요?', place: { line: 10, column: 1 } },
  ]);
  expect(lint('[정리](#%EC%A0%95%EB%A6%AC)\n\n## 정리')).toEqual([]);
});
