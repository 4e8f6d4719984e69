import { expect, test } from 'vitest';
import { decodeCbor, encodeCbor, type CborValue } from './cbor.ts';
import { packFile, unpackFile } from './packed.ts';
import { shortenNames } from './short-names.ts';

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

test('pages and chunks are numbered, in the table as on the disk', () => {
  const [about, table, ...files] = shortenNames(anIndex());
  const { languages } = JSON.parse(about!.content.toString()) as typeof entry;
  const tag = languages.ko.hash;
  expect(tag).toMatch(/^[a-z0-9]{4}$/);
  expect(languages.ko).toMatchObject({ wasm: null, page_count: 2 });
  expect(table!.path).toBe(`pagefind.${tag}.pf_meta`);
  expect(decodeCbor(unpackFile(table!.content))).toEqual([
    '1.5.2',
    [
      [`${tag}0`, 120],
      [`${tag}1`, 80],
    ],
    [
      ['kab', 'kgs', `${tag}0`],
      ['kgsb', 'lz', `${tag}1`],
    ],
    ...[[], [], ['title']],
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
      shortenNames(files)
        .map(({ path }) => path)
        .toSorted(),
  );
  expect(same).toEqual(names);
  expect(others!.filter((path) => names!.includes(path))).toEqual(['pagefind-entry.json']);
});

test('files that are as another Pagefind writes them stop the build', () => {
  for (const table of [
    7,
    ['1.6', pages],
    ['1.6', [['ko_1a2b3c4']], chunks],
    ['1.6', pages, [['kab', 'ko_0a0a0a0']]],
    ['1.6', [], chunks],
  ]) {
    expect(() => shortenNames(anIndex(table))).toThrow('short-names.ts');
  }
  expect(() => shortenNames([])).toThrow('.pf_meta');
});
