import { expect, test } from 'vitest';
import { formatOf, parseText, parseTree } from './parse.ts';

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
  ['<details>\n<summary>가</summary>\n\n글<br>\n\n</details>', 4, 2, '<br />'],
  ['<hr>', 1, 1, '<hr />'],
  ['값은 List<String>입니다.', 1, 8, '백틱'],
  ['3<5', 1, 3, '\\<'],
  ['</kbd>', 1, 2, '열지 않은'],
  ['글 {a b}', 1, 5, '중괄호'],
  ['## 글 {#one}', 1, 7, '이름표'],
  ['글\n\n<!-- 메모 -->', 3, 2, '{/* 메모 */}'],
  ['<https://example.com>', 1, 8, '[글](https://…)'],
  ['<Quote by=나>', 1, 11, '이름="값"'],
  ['글 <1', 1, 4, '\\<'],
  ['글 <Quote', 1, 9, '끝나지'],
  ['<Quote {by} />', 1, 9, '이름="값"'],
  [`${'\n'.repeat(11)}글글글글글글글글글글 <kbd>가\n\n나`, 12, 12, '짝'],
])('%j is no MDX, and an author is told where and what to do', (text, line, column, said) => {
  const parsed = parseText(text, 'mdx');
  expect(parsed).toMatchObject({ kind: 'fault', rule: 'mdx-syntax', line, column });
  expect(JSON.stringify(parsed)).toContain(JSON.stringify(said).slice(1, -1));
});

test('a text that is too much, or too deep, is told of and has no tree', () => {
  const deep = '**a '.repeat(110) + '가' + ' a**'.repeat(110);
  expect(parseText('가'.repeat(10_001))).toMatchObject({ rule: 'too-much', line: 1, column: 1 });
  expect(parseText(deep)).toMatchObject({ rule: 'too-much', line: 1, column: 1 });
});

test('a text that has been read before has a tree, or it was not read', () => {
  expect(parseTree('글').children).toHaveLength(1);
  expect(() => parseTree('글\n\n</kbd>', 'mdx')).toThrow(/^3:2 /);
});

test('a single tilde strikes nothing out', () => {
  const types = (text: string) => {
    const [paragraph] = parseTree(text).children;
    return paragraph?.type === 'paragraph' ? paragraph.children.map(({ type }) => type) : [];
  };
  expect([types('5~10초, 100~200명'), types('~~글~~')]).toEqual([['text'], ['delete']]);
});

test('a file is in the language that its name ends in', () => {
  expect(['a/index.md', 'a/index.mdx', 'a.mdx/index.md', ''].map(formatOf)).toEqual([
    ...['md', 'mdx', 'md', 'md'],
  ]);
});
