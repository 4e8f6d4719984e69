import { expect, test } from 'vitest';
import { listHeadings, nameHeadings } from './heading-ids.ts';
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
