import { expect, test } from 'vitest';
import { parseTree } from '../markdown/parse.ts';
import { lintDiagrams } from './lint-diagrams.ts';

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
