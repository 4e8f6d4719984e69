import { expect, test } from 'vitest';
import { rules } from '../../tests/support/lint-text.ts';
import { parseTree } from '../markdown/parse.ts';
import { lintDiagrams, lintDrawing } from './lint-diagrams.ts';

const block = (source: string) => `첫 줄\n\n\`\`\`mermaid\n${source}\n\`\`\`\n`;
const lint = (source: string) =>
  lintDiagrams({ file: 'a.md', body: block(source), bodyLine: 10, tree: parseTree(block(source)) });

test('a diagram that can be drawn has no problem', async () => {
  expect(
    await lint('flowchart TD\n  accTitle: 구성\n  accDescr: 요청이 갑니다.\n  a[웹] --> b[DB]'),
  ).toEqual([]);
});

test('a fault is named on its own line of the file', async () => {
  const source =
    'flowchart TD\n  accTitle: 구성\n  accDescr: 요청이 갑니다.\n  a[웹]:::wrong --> b[DB]';
  expect(await lint(source)).toMatchObject([
    { rule: 'diagram', place: { file: 'a.md', line: 16 } },
  ]);
});

test('a word of a picture that looks like a mistake of the site is named on its line', async () => {
  const source =
    'flowchart TD\n  accTitle: 구성\n  accDescr: 요청이 갑니다.\n  a[웹] --> b["NaN 값"]';
  expect(await lint(source)).toMatchObject([{ rule: 'diagram', place: { line: 16 } }]);
});

const head = 'flowchart TD\n  accTitle: 구성\n  accDescr: 요청이 갑니다.\n';

test.each([
  ['plain', (line: string) => line, 3],
  ['quoted', (line: string) => `> ${line}`, 5],
  ['quoted without a blank', (line: string) => `>${line}`, 4],
  ['in a list', (line: string) => `   ${line}`, 6],
])('the column is the one in the file: %s', async (_, around, column) => {
  const lines = ['```mermaid', ...`${head}  a?가?`.split('\n'), '```'].map(around);
  const body = lines.join('\n').replace(/^ {3}/, '1. ');
  const problems = await lintDiagrams({ file: 'a.md', body, bodyLine: 10, tree: parseTree(body) });
  expect(problems).toMatchObject([{ place: { line: 14, column: column + 1 } }]);
});

test('a drawing beside a text is held to the same rules as one within it', async () => {
  const sources = [
    `${head}  a[가]`,
    `${head}  a[gpj#8238;]`,
    `${head}${'  a[가] --> b[나]\n'.repeat(41)}`,
  ];
  for (const source of sources) {
    const [beside, inText] = [await lintDrawing('a.mmd', source), await lint(source)];
    expect(beside.map(({ message }) => message)).toEqual(inText.map(({ message }) => message));
    expect(beside.length > 0).toBe(source !== sources[0]);
  }
});

test('a diagram in capitals would be shown as code', () => {
  expect(rules('```Mermaid\nflowchart TD\n```')).toEqual(['diagram']);
});
