import { expect, test } from 'vitest';
import { parseText } from './parse.ts';

test('a text in MDX has its components and comments in its tree', () => {
  const parsed = parseText('글 {/* 메모 */}\n\n<Gallery>\n\n글\n\n</Gallery>', 'mdx');
  expect(parsed).toMatchObject({
    kind: 'tree',
    tree: { children: [{ type: 'paragraph' }, { type: 'mdxJsxFlowElement', name: 'Gallery' }] },
  });
});

test('import and export are words, and so is a program that does not end', () => {
  for (const text of ["import a from 'a'", 'export const a = `'])
    expect(parseText(text, 'mdx')).toMatchObject({
      tree: { children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] },
    });
});

test.each([
  ['글\n\n<Gallery>', 3, 1, '짝'],
  ['글 <kbd>가\n\n나', 1, 3, '짝'],
  ['글<br>글', 1, 2, '<br />'],
  ['</kbd>', 1, 2, '열지 않은'],
  ['글 {a b}', 1, 5, '중괄호'],
  ['## 글 {#one}', 1, 7, '이름표'],
  ['글\n\n<!-- 메모 -->', 3, 2, '{/* 메모 */}'],
  ['<https://example.com>', 1, 8, '[글](https://…)'],
  ['<Quote by=나>', 1, 11, '이름="값"'],
  ['글 <1', 1, 4, '\\<'],
])('%j is no MDX, and an author is told where and what to do', (text, line, column, said) => {
  const parsed = parseText(text, 'mdx');
  expect(parsed).toMatchObject({ kind: 'fault', rule: 'mdx-syntax', line, column });
  expect(JSON.stringify(parsed)).toContain(JSON.stringify(said).slice(1, -1));
});
