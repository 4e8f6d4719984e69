import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anIndex, packed, type Index } from '../../../tests/support/an-index.ts';
import { nothingSelected } from '../query/address.ts';
import { packStart } from '../query/index-table.ts';
import { parseQuery } from '../query/query.ts';
import { MissingIndex } from '../words/seal.ts';
import { spellKey } from '../words/spell.ts';
import { buildEngine, loadEngine, type Limits } from './engine.ts';
import type { Pagefind } from './pagefind.ts';
import { whyFailed } from './why-failed.ts';

const limits: Limits = { selection: nothingSelected, sorting: 'relevance', amount: 10 };
const in2016 = { ...nothingSelected, year: ['2016'] };

const find = ({ engine }: Index, typed: string, more: Partial<Limits> = {}) =>
  engine.find(parseQuery(typed), { ...limits, ...more });
const urls = async (index: Index, typed: string, more: Partial<Limits> = {}) =>
  (await find(index, typed, more)).rows.map(({ url }) => url.replace(/\?.*/, ''));

test('a name is found without the words of the site, which come with the first other word', async () => {
  const index = anIndex();
  expect(await urls(index, 'AWS Lambda')).toEqual(['/lambda/']);
  expect(await urls(index, '람다')).toEqual(['/lambda/']);
  expect(index.reads).toEqual([]);
  expect(await urls(index, '람다 비용')).toEqual(['/lambda/']);
  expect(await urls(index, '키네')).toEqual(['/kinesis/']);
  expect(index.reads).toEqual(['words.txt']);
});

test('a row shows what matched, and as many are read as are wanted', async () => {
  const { rows, total, ids: found } = await find(anIndex(), '비용', { amount: 1 });
  expect([rows.length, total]).toEqual([1, 2]);
  expect([...found].toSorted()).toEqual(['kinesis', 'lambda']);
  expect(rows[0]?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['비용']);
});

test('what was chosen narrows what is found, not what is counted', async () => {
  const index = anIndex();
  const found = await find(index, '손실 비용', { selection: in2016 });
  expect(found.rows.map(({ url }) => url.slice(0, 8))).toEqual(['/packets', '/losses/']);
  expect(found.total).toBe(2);
  const { year } = await index.engine.count(found, in2016);
  expect(Object.fromEntries(year)).toEqual({ 2016: 2, 2019: 1, 2023: 1 });
});

test('the newest stand first where the reader wants them so, and where nothing was typed', async () => {
  expect(await urls(anIndex(), '손실 비용', { sorting: 'date' })).toEqual([
    '/kinesis/',
    '/lambda/',
    '/losses/',
    '/packets/',
  ]);
  expect(await urls(anIndex(), '', { selection: in2016 })).toEqual(['/losses/', '/packets/']);
});

test('the oldest day stands first where the reader wants it so', async () => {
  expect((await urls(anIndex(), '손실 비용', { sorting: 'oldest' })).at(-1)).toBe('/kinesis/');
});

test('another word finds more, and how much of it holds both is known', async () => {
  const { total, partial, asked } = await find(anIndex(), '손실 비용');
  expect({ total, partial, asked }).toEqual({ total: 4, partial: 4, asked: 2 });
  expect(await find(anIndex(), '비용')).toMatchObject({ partial: 0, asked: 1 });
});

test('every value of the site is there to choose', async () => {
  const { engine } = anIndex();
  const labels = await engine.labels();
  const counts = await engine.count(undefined, nothingSelected);
  expect([...labels.year.keys()].toSorted()).toEqual(['2016', '2019', '2023']);
  expect(counts.year.get('2016')).toBe(2);
});

test('words in quotation marks must stand so, and are not explained', async () => {
  expect(await urls(anIndex(), '패킷 손실')).toHaveLength(2);
  expect(await urls(anIndex(), '"패킷 손실"')).toEqual(['/packets/']);
  expect((await find(anIndex(), '람다')).notes).toMatchObject([{ meant: 'AWS Lambda' }]);
  expect((await find(anIndex(), '"람다"')).notes).toEqual([]);
});

test('what nothing resembles is told', async () => {
  expect((await find(anIndex(), '비용 뷁뷁')).missing).toEqual(['뷁뷁']);
});

test('what was asked a moment ago is not asked again', async () => {
  const index = anIndex();
  await find(index, '비용');
  await find(index, '비용');
  expect(index.asked).toEqual([spellKey('비용')]);
});

test('but after forty other words it is', async () => {
  const index = anIndex();
  const asks = () => index.asked.filter((term) => term === spellKey('비용')).length;
  await find(index, '비용');
  const beginnings = [
    '키',
    '키네',
    '로',
    '로그',
    '모',
    '줄',
    '손',
    '손실',
    '패',
    '패킷',
    '따',
    '다',
  ];
  for (const one of beginnings)
    for (const other of beginnings.slice(0, 6)) await find(index, `${one} ${other}`);
  await find(index, '비용');
  expect(asks()).toBe(2);
});

test('a page that cannot be read is left out; where none can, that is told', async () => {
  const { rows, total } = await find(anIndex({ broken: ['losses'] }), '손실');
  expect([rows.map(({ url }) => url.slice(0, 9)), total]).toEqual([['/packets/'], 1]);
  const broken = anIndex({ broken: ['losses', 'packets'] });
  await expect(find(broken, '손실')).rejects.toThrow(MissingIndex);
});

test('where pages cannot be read by a mistake of ours, nobody is sent to the network', async () => {
  const why = new TypeError('x is not a function');
  const broken = anIndex({ broken: ['losses', 'packets'], why });
  await expect(find(broken, '손실')).rejects.toSatisfy((error) => whyFailed(error) === 'ours');
});

test('a part of the index that did not come is told from a word that is nowhere', async () => {
  const index = anIndex({ lost: [spellKey('손실')] });
  await expect(find(index, '손실')).rejects.toThrow(MissingIndex);
  await expect(find(index, '손실')).rejects.toThrow(MissingIndex);
  expect(index.asked).toHaveLength(2);
  expect(await urls(index, '뷁뷁')).toEqual([]);
});

test('a name whose words stand nowhere is found by its other names', async () => {
  expect(await urls(anIndex(), 'Holly Mesrobian')).toEqual(['/losses/']);
});

describe('an index on the way', () => {
  const asked: string[] = [];
  const start = packStart({ tag: '1a2b', fields: ['title'], lengths: [9] }, [], packed.names);
  beforeEach(() => {
    asked.length = 0;
    vi.stubGlobal('location', { href: 'https://example.org/notes/search/' });
    vi.stubGlobal('fetch', (address: string) => {
      asked.push(address);
      return Promise.resolve(new Response(start, { status: asked.length === 1 ? 404 : 200 }));
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  test('that did not come is asked for again by another address', async () => {
    const failing = loadEngine('/notes/', 0);
    await expect(failing).rejects.toThrow(MissingIndex);
    await expect(failing).rejects.toThrow('404');
    expect(await loadEngine('/notes/', 1)).toHaveProperty('find');
    const addresses = ['start', 'words'].map(
      (name) => `https://example.org/notes/pagefind/${name}.txt`,
    );
    expect(asked).toEqual([...addresses, ...addresses.map((address) => `${address}?1`)]);
  });
});

test('words that were cut off on their way are told from a mistake of ours', async () => {
  const pagefind: Pagefind = { all: [], search: vi.fn() };
  const read = () => Promise.resolve(packed.words.slice(0, -9));
  const engine = buildEngine(pagefind, packed.names, read);
  await expect(engine.find(parseQuery('뷁뷁'), limits)).rejects.toThrow(MissingIndex);
});

test('words that did not come are read again', async () => {
  const read = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue(packed.words);
  const pagefind: Pagefind = { all: [], search: () => Promise.resolve([]) };
  const engine = buildEngine(pagefind, packed.names, read);
  await expect(engine.find(parseQuery('뷁뷁'), limits)).rejects.toThrow('offline');
  expect((await engine.find(parseQuery('뷁뷁'), limits)).missing).toEqual(['뷁뷁']);
});
