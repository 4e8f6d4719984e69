import { expect, test } from 'vitest';
import { encodeCbor, type CborValue } from './cbor.ts';
import { packStart } from '../query/index-table.ts';
import { packFile } from './packed.ts';
import { countPages, numberFiles } from './number-files.ts';

const entry = {
  version: '1.5.2',
  languages: { ko: { hash: 'ko_9f8e7d', wasm: null, page_count: 2 } },
};
const pages: CborValue = [
  ['ko_1a2b3c4', 120],
  ['ko_5d6e7f8', 80],
];
const chunks: CborValue = [
  ['kab', 'kgs', 'ko_0a0a0a0'],
  ['kgsb', 'lz', 'ko_0b0b0b0'],
];

const anIndex = (table: CborValue = ['1.5.2', pages, chunks, [], [], ['title']], text = '') => [
  { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify(entry)) },
  { path: 'pagefind.ko_9f8e7d.pf_meta', content: packFile(encodeCbor(table)) },
  { path: 'fragment/ko_1a2b3c4.pf_fragment', content: Buffer.from(`one${text}`) },
  { path: 'fragment/ko_5d6e7f8.pf_fragment', content: Buffer.from('two') },
  { path: 'index/ko_0a0a0a0.pf_index', content: Buffer.from('first') },
  { path: 'index/ko_0b0b0b0.pf_index', content: Buffer.from('second') },
];

test('pages and chunks are numbered, and what the browser has to know of them is told', () => {
  const { files, table, chunks: told } = numberFiles(anIndex());
  const { tag } = table;
  expect(tag).toMatch(/^[a-z0-9]{4}$/);
  expect(table).toMatchObject({ fields: ['title'], lengths: [120, 80] });
  expect(told).toEqual([
    ['kab', 'kgs'],
    ['kgsb', 'lz'],
  ]);
  expect(files.map(({ path, content }) => `${path} ${content.toString()}`)).toEqual([
    `fragment/${tag}0.pf_fragment one`,
    `fragment/${tag}1.pf_fragment two`,
    `index/${tag}0.pf_index first`,
    `index/${tag}1.pf_index second`,
  ]);
});

test('the names are others as soon as anything is, and else the same', () => {
  const [names, same, others] = [anIndex(), anIndex().toReversed(), anIndex(undefined, '!')].map(
    (files) =>
      numberFiles(files)
        .files.map(({ path }) => path)
        .toSorted(),
  );
  expect(same).toEqual(names);
  expect(others!.filter((path) => names!.includes(path))).toEqual([]);
});

test('how many pages the browser is told of is known, if it can be read', () => {
  const { table } = numberFiles(anIndex());
  const start = packStart(table, [], 'names');
  expect(countPages(start)).toBe(2);
  expect(countPages(start.slice(0, 9))).toBeUndefined();
});

test('files that are as another Pagefind writes them stop the build', () => {
  for (const table of [
    7,
    ['1.6', pages],
    ['1.6', [['ko_1a2b3c4']], chunks],
    ['1.6', pages, [['kab', 'ko_0a0a0a0']]],
    ['1.6', [], chunks],
    ['1.6', pages, chunks],
  ]) {
    expect(() => numberFiles(anIndex(table))).toThrow('number-files.ts');
  }
  expect(() => numberFiles([])).toThrow('.pf_meta');
});
