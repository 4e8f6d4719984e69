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

/** Texts of which each limit allows just so much: how to make them, and the most. */
type Limit = [what: string, most: number, make: (count: number) => string, format?: 'md' | 'mdx'];
const limits: Limit[] = [
  ['letters', 40_000, (count) => '가\n\n'.repeat(count / 3) + '가'.repeat(count % 3)],
  ['letters without a blank line', 10_000, (count) => '가'.repeat(count)],
  [
    'letters in lines without a blank one',
    10_000,
    (count) => '가나\n'.repeat(count / 2) + '가'.repeat(count % 2),
  ],
  ['signs without a blank line', 600, (count) => '*'.repeat(count)],
  ['signs in lines without a blank one', 600, (count) => '가_\n'.repeat(count)],
  [
    'signs in all',
    3_000,
    (count) => `${'`'.repeat(500)}\n \n`.repeat(count / 500) + '`'.repeat(count % 500),
  ],
  ['cells', 100, (count) => `${'|'.repeat(50)}\n`.repeat(count)],
  ['braces in MDX', 500, (count) => '{'.repeat(count), 'mdx'],
  ['quotes in one another', 8, (count) => `${'> '.repeat(count)}가`],
  ['lists in one another', 8, (count) => `${'- '.repeat(count)}가`],
  ['columns before the last mark', 40, (count) => `${' '.repeat(count - 1)}- 가`],
  ['columns by tabs before the last mark', 9, (count) => `${'\t'.repeat(count)}   - 가`],
  ['headings', 3_000, (count) => '# 가\n\n'.repeat(count)],
  ['points of lists', 3_000, (count) => '1. 가\n\n'.repeat(count)],
];

test.each<Limit>(limits)('there may be so many %s and no more: %d', (_, most, make, format) => {
  expect(findExcess(make(most), format)).toBeUndefined();
  expect(findExcess(make(most + 1), format)).toBeDefined();
});

test.each([
  ['quotes', '>'.repeat(9)],
  ['ordered lists', '1) '.repeat(9)],
  ['lists of every sign', '- + * '.repeat(3)],
  ['quotes in lists', '1. > '.repeat(5)],
  ['lists from ten on', '10. '.repeat(9)],
  ['headings in lists', '- ## '.repeat(5)],
  ['lists in which nothing stands', `${'> '.repeat(8)}-`],
  ['marks that are too long for a rule', '* '.repeat(100)],
])('%s are too deep by the marks a line begins with', (_, line) => {
  expect(findExcess(line)).toMatchObject({ line: 1, column: 1 });
});

test.each([
  ['a rule', '* * * * * * * * * *'],
  ['a rule in a quote', '> - - - - - - - - - -\t'],
  ['a long rule', `${'* '.repeat(99)}*`],
  ['a rule of lines', '_ _ _ _ _ _ _ _ _ _'],
  ['words with signs', '-가 -나 -다 -라 -마 -바 -사 -아 -자'],
  ['a sum', '1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5'],
  ['marks within a sentence', '가 > > > > > > > > > > 나'],
  ['tags of a network', '#가 #나 #다 #라 #마 #바 #사 #아 #자'],
])('%s is not deep', (_, line) => {
  expect(findExcess(line)).toBeUndefined();
});

test.each(['\n', '\r\n', '\r'])('lines are counted by whatever ends them: %j', (end) => {
  expect(findExcess(['가', ' ', '나', '>'.repeat(9)].join(end))).toMatchObject({ line: 4 });
  expect(findExcess(['가', '\t', '나', '*'.repeat(601)].join(end))).toMatchObject({ line: 3 });
});

test('a tree may be a hundred elements deep', () => {
  const nest = (depth: number): object => ({ children: depth > 0 ? [nest(depth - 1)] : [] });
  expect([isTooDeep(nest(100)), isTooDeep(nest(101))]).toEqual([false, true]);
  expect(isTooDeep({ children: 'none' })).toBe(false);
});
