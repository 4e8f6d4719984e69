import { expect, test } from 'vitest';
import { rules } from '../../tests/support/lint-text.ts';

test('an id used twice or badly written is a problem', () => {
  expect(rules('## 하나 {#a}\n\n## 둘 {#a}\n\n## 셋 {#Ab}\n\n## 넷 { #four }\n')).toEqual([
    'heading-id',
    'heading-id',
    'heading-id',
  ]);
});

test.each(['page-sources', 'menu', 'main', 'footnote-label'])(
  'the id `%s` is the site’s own and refused',
  (id) => {
    expect(rules(`## 제목 {#${id}}\n`)).toEqual(['heading-id']);
  },
);

test('a heading skips no level', () => {
  expect(rules('## 하나\n\n### 둘\n\n#### 셋\n\n## 넷\n')).toEqual([]);
  expect(rules('### 하나\n')).toEqual(['heading-level']);
  expect(rules('## 하나\n\n#### 둘\n')).toEqual(['heading-level']);
});

test('a heading without words is a problem', () => {
  expect(rules('##\n\n## {#one}\n')).toEqual(['empty-heading', 'empty-heading']);
});
