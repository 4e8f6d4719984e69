import { expect, test } from 'vitest';
import { findExcess, isTooDeep } from './limits.ts';

test('what people write is far below the limits', () => {
  const code = `\`\`\`js\n${'  if (a[0] < b[0]) { return [a, b] }\n'.repeat(50)}\`\`\`\n`;
  const table = `| 이름 | 수 |\n| --- | ---: |\n${'| **EC2** | `1` |\n'.repeat(60)}`;
  const list = '- 하나\n  - 둘\n    1. 셋\n       > 넷\n\n* * * * * * * * * *\n';
  const text = `${'한 문장입니다. '.repeat(200)}\n\n${code}\n${table}\n${list}`;
  expect([findExcess(text), findExcess(text, 'mdx')]).toEqual([undefined, undefined]);
});

test.each([
  ['a text without end', '가\n\n'.repeat(20_000), 1],
  ['a paragraph without end', `가\n\n${'나'.repeat(10_001)}`, 3],
  ['signs that would all be paired', `가\n\n${'*a_'.repeat(400)}`, 3],
  ['signs spread over paragraphs', '**가** [나]\n\n'.repeat(600), 1],
  [
    'a table that grows cells',
    `|${'a|'.repeat(200)}\n|${'-|'.repeat(200)}\n${'|\n'.repeat(50)}`,
    1,
  ],
  ['quotes within quotes', `가\n${'> '.repeat(9)}나`, 2],
  ['a list that goes ever deeper', `- 가\n${' '.repeat(42)}- 나`, 2],
])('%s is too much, from its line on', (_fact, text, line) => {
  expect(findExcess(text)).toMatchObject({ line });
});

test('braces count in MDX alone', () => {
  const text = '{"}}}}}}}}\n\n'.repeat(80);
  expect([findExcess(text), findExcess(text, 'mdx')?.line]).toEqual([undefined, 1]);
});

test('a tree that would end the stack of its readers is too deep', () => {
  const nest = (depth: number): object => ({ children: depth > 0 ? [nest(depth - 1)] : [] });
  expect([isTooDeep(nest(90)), isTooDeep(nest(110))]).toEqual([false, true]);
});
