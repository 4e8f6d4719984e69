import { expect, test } from 'vitest';
import { addEntry, type Entry, type Figures, type Results } from './results.ts';
import { putTable, renderResults } from './table.ts';

const entry = (peer: string, part: Entry['part'], what: string, median: Figures): Entry => ({
  ...{ part, peer, recaps: 1_000, what, at: '2026-11-29T00:00:00.000Z', commit: 'abc1234' },
  runs: [median],
  median,
});

const entries = [
  entry('ours', 'build', 'cold', { wall: 12, cpu: 20, memory: null }),
  entry('starlight', 'build', 'cold', { wall: 10, cpu: 12, memory: 8e8 }),
  entry('ours', 'weight', '글', { total: 14_000, requests: 4 }),
  entry('starlight', 'weight', '글', { total: 62_000, requests: 12 }),
].reduce<Entry[]>((all, one) => addEntry(all, one, 'starlight'), []);

const results: Results = {
  form: 1,
  date: '2026-11-29',
  machine: {
    processor: 'Chip',
    cores: 2,
    memory: 2 ** 33,
    system: 'Linux 6',
    node: 'v24.1.0',
    browser: 'Chromium 150',
  },
  versions: {
    ours: { astro: '7.3.4' },
    starlight: { '@astrojs/starlight': '0.42.4', astro: '7.3.4' },
    hugo: { hugo: 'hugo v0.111.3+extended linux/amd64' },
  },
  labels: { ours: '서밋 노트', starlight: 'Starlight', hugo: 'Hugo' },
  entries,
};

const rows = renderResults(results).split('\n');

test('the table says on what machine and of which versions', () => {
  expect(rows[0]).toContain('Chip 2코어, 메모리 8 GB, Linux 6, Node 24.1.0, Chromium 150');
  expect(rows[1]).toBe(
    '이 사이트 abc1234(astro 7.3.4) · @astrojs/starlight 0.42.4(astro 7.3.4) · hugo 0.111.3.',
  );
});

test('a peer is a row, its figures beside multiples of the yardstick’s', () => {
  expect(rows).toContainEqual(
    expect.stringMatching(/^\| 서밋 노트 \| 12\.0 \(1\.20배\) \| 20\.0 \(1\.67배\)/),
  );
});

test('what could not be measured is said to be lacking, and a peer that was not measured has no row', () => {
  expect(rows.find((row) => row.startsWith('| 서밋 노트 | 12.0'))).toContain('| 없음 |');
  expect(rows.filter((row) => row.startsWith('| Hugo'))).toEqual([]);
});

test('a peer has a row where as many recaps were measured', () => {
  const many = { ...entry('ours', 'build', 'cold', { wall: 120 }), recaps: 10_000 };
  const table = renderResults({ ...results, entries: [...entries, many] }).split('\n');
  const from = table.findIndex((row) => row.startsWith('| 빌드, 글 10,000편'));
  expect(table.slice(from + 2, table.indexOf('', from))).toEqual([
    expect.stringMatching(/^\| 서밋 노트 \| 120\.0 /),
  ]);
});

test('where others are better, that is said, with the best; where not, nothing is', () => {
  const losses = rows.filter((row) => row.startsWith('- '));
  expect(losses).toEqual([
    '- 빌드, 글 1,000편: 처음부터, 초 12.0 (Starlight 10.0) · 처음부터, CPU 초 20.0 (Starlight 12.0)',
  ]);
});

test('the tables stand between their marks, and all else stays', () => {
  const readme = 'a\n<!-- bench -->\nold\n<!-- /bench -->\nb\n';
  expect(putTable(readme, 'new $1')).toBe('a\n<!-- bench -->\n\nnew $1\n\n<!-- /bench -->\nb\n');
  expect(() => putTable('a', 'new')).toThrow('<!-- bench -->');
});
