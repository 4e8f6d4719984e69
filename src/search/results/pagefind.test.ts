import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { MissingIndex } from '../words/seal.ts';
import { openPagefind } from './pagefind.ts';

/** Chunks by hand: words of one page, at one place each. */
const chunk = (...words: string[]) =>
  Uint8Array.from([
    ...[0x81, 0x80 + words.length],
    ...words.flatMap((word) => [
      0x83,
      0x60 + word.length,
      ...Buffer.from(word),
      0x81,
      0x82,
      0,
      0x81,
      7,
      0x80,
    ]),
  ]);
const pack = (content: string | Uint8Array) =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from(content)]));

const page = { url: '/one/', content: '첫 쪽', meta: { title: '하나' }, anchors: [] };
const files: Readonly<Record<string, Buffer>> = {
  'index/1a2b0.pf_index': pack(chunk('kab', 'kgke')),
  'index/1a2b1.pf_index': pack(chunk('kgoogle')),
  'index/1a2b2.pf_index': pack(chunk('kgoom', 'kz')),
  'fragment/1a2b0.pf_fragment': pack(JSON.stringify(page)),
};
const table = { tag: '1a2b', fields: ['title'], lengths: [12], chunks: ['k', 'kgo', 'kgoom'] };

function open(held = files) {
  const asked: string[] = [];
  const pagefind = openPagefind('/notes/', table, (path) => {
    asked.push(path);
    const file = held[path];
    return file ? Promise.resolve(new Uint8Array(file)) : Promise.reject(new MissingIndex(path));
  });
  return { pagefind, asked };
}

test('a page is found by the beginning of a word, and read when somebody wants it', async () => {
  const { pagefind, asked } = open();
  const [hit, ...others] = await pagefind.search(['kgke']);
  expect(others).toEqual([]);
  expect(hit).toMatchObject({ id: '1a2b0', words: [7] });
  expect(asked).toEqual(['index/1a2b0.pf_index']);
  expect(await hit!.data()).toEqual({ ...page, url: '/notes/one/' });
  await hit!.data();
  expect(asked.slice(1)).toEqual(['fragment/1a2b0.pf_fragment']);
});

test.each([
  ['kgke', '0'],
  ['kgoogle', '1'],
  ['kgoo', '12'],
  ['kgo', '12'],
  ['kgoz', '2'],
  ['k', '012'],
  ['a', ''],
])('for %s the chunks %s are read, each once', async (asking, numbers) => {
  const { pagefind, asked } = open();
  await pagefind.search([asking]);
  await pagefind.search([asking, asking]);
  expect(asked).toEqual([...numbers].map((number) => `index/1a2b${number}.pf_index`));
});

test('every page is known before any is read', () => {
  expect(open().pagefind.all.map(({ id }) => id)).toEqual(['1a2b0']);
});

test('a part that does not come, is cut off or is another file is missing', async () => {
  const name = 'index/1a2b0.pf_index';
  const whole = files[name]!;
  for (const held of [
    Object.fromEntries(Object.entries(files).filter(([path]) => path !== name)),
    { ...files, [name]: whole.subarray(0, -9) },
    { ...files, [name]: Buffer.from('<!doctype html>') },
    { ...files, [name]: gzipSync('another file') },
  ]) {
    await expect(open(held).pagefind.search(['kab'])).rejects.toThrow(MissingIndex);
  }
});
