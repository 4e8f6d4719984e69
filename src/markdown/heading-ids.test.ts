import type { Heading } from 'mdast';
import { expect, test } from 'vitest';
import { findOwnId, isOwnId, listHeadings, nameHeadings } from './heading-ids.ts';
import { parseTree } from './parse.ts';

const ids = (text: string) => [...nameHeadings(parseTree(text)).values()];

test('a heading has the id it was given, or one of its words, told apart where two say the same', () => {
  const text = '## Saga 패턴 {#saga}\n\n## 무엇을 `S3`에 둘까?\n\n### 정리\n\n### 정리\n';
  expect(ids(text)).toEqual(['saga', '무엇을-s3에-둘까', '정리', '정리-1']);
});

test('what is made of words steps aside for what was given, also further down', () => {
  expect(ids('## Saga\n\n## 패턴 {#saga}\n\n## saga\n')).toEqual(['saga-1', 'saga', 'saga-2']);
});

test('a heading without letters has an id all the same', () => {
  expect(ids('## 👩‍💻 일 ❤️\n')).toEqual(['-일-']);
  expect(ids('## 🎉\n\n## …?!\n\n## heading\n')).toEqual(['heading', 'heading-1', 'heading-2']);
});

test('no heading takes an id that the site uses', () => {
  expect(ids('## Main\n\n## Page sources\n\n## Menu\n')).toEqual([
    'heading-main',
    'heading-page-sources',
    'heading-menu',
  ]);
});

test('the contents of a text have its words, without marks of footnotes', () => {
  const tree = parseTree('## 값 {a}와 `${b}`[^1] {#one}\n\n[^1]: 글\n');
  expect(listHeadings(tree)).toEqual([{ depth: 2, slug: 'one', text: '값 {a}와 ${b}' }]);
});

test.each([
  ['## 가 {#saga}', 'saga'],
  ['## 가 { #saga} ', 'saga'],
  ['## 가{#Sa ga}', 'Sa ga'],
  ['## 가 {#}', ''],
  ['## 가 {#saga}나', undefined],
  ['## {#saga} 가', undefined],
  ['## 가 {saga}', undefined],
  ['## 가 `{#saga}`', undefined],
])('the id that an author gives stands at the end: %s', (text, id) => {
  expect(findOwnId(parseTree(text).children[0] as Heading)).toBe(id);
});

test('an id is of small Latin letters, digits and hyphens, and begins with no hyphen', () => {
  const given = ['saga', '2-way', 'a', 'Saga', 'sa ga', '-a', '가', ''];
  expect(given.filter(isOwnId)).toEqual(['saga', '2-way', 'a']);
});

test('words that only resemble an id of the site make an id', () => {
  const words = ['my-session-1', 'domain', 'mainly', 'the-menu', 'menus', 'homepage-1', 'pages-1'];
  expect(ids(words.map((word) => `## ${word}`).join('\n\n'))).toEqual(words);
});

test('an id that cannot be one is part of the words, and none that the site uses is made', () => {
  expect(ids('## 가 {#나}')).toEqual(['가-나']);
  const used = [
    'Session 1',
    'Diagram 1',
    'User-content a',
    'Header-search',
    'Footnote-label',
    'Page',
  ];
  expect(ids(used.map((words) => `## ${words}`).join('\n\n'))).toEqual([
    'heading-session-1',
    'heading-diagram-1',
    'heading-user-content-a',
    'heading-header-search',
    'heading-footnote-label',
    'page',
  ]);
});
