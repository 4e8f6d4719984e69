import { expect, test } from 'vitest';
import { parseTree } from './parse.ts';
import { isBlank, renderPlainText } from './plain-text.ts';

const plain = (markdown: string) => renderPlainText(parseTree(markdown));

test('words stay, one block a line; code, pictures and heading ids go', () => {
  expect(
    plain(
      '## 제목 {#id}\n\n글 **굵게** `코드`\n\n![그림](a.png)\n\n```mermaid\nflowchart TD\n```\n',
    ),
  ).toBe('제목\n글 굵게 코드\n\n');
});

test('cells of a table do not run together', () => {
  expect(plain('| 가 | 나 |\n| - | - |\n| 다 | 라 |')).toBe('가\n나\n다\n라\n');
});

test('a line that is broken by hand is one line, and only an id at its end goes', () => {
  expect(plain('가  \n나')).toBe('가 나\n');
  expect(plain('## 가 {#a}나')).toBe('가 {#a}나\n');
  expect(plain('## 가 {#a} 나\n\n## 다  {#b-2} ')).toBe('가 {#a} 나\n다\n');
});

test('a text is blank where nothing in it is seen or heard', () => {
  expect(['', ' \n', '\u200B', '\u0301', '\u3164'].map(isBlank)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(['가', ' a ', '1', '…', 'e\u0301', '🎉'].filter(isBlank)).toEqual([]);
});
