import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeCbor } from '#site/search/index/cbor.ts';
import { numberFiles } from '#site/search/index/number-files.ts';
import { unpackFile } from '#site/search/index/packed.ts';
import { packStart, partStart } from '#site/search/query/index-table.ts';
import {
  fieldWorths,
  openPagefind as openOurs,
  type Pagefind,
} from '#site/search/results/pagefind.ts';
import { openPagefind } from './search/pagefind-in-node.ts';

/* The site reads Pagefind's index itself: it must find what Pagefind finds, in the same order. */

interface Theirs {
  preload(term: string): Promise<unknown>;
  search(term: string): Promise<{ results: { id: string; score: number; words: number[] }[] }>;
}

const { fetch } = globalThis;
const folder = mkdtempSync(join(tmpdir(), 'ranking-'));
let theirs: Theirs;
let ours: Pagefind;
/** Our names of pages by theirs. */
let names: ReadonlyMap<string, string>;

let state = 7;
const draw = (most: number): number => (state = (state * 48_271) % 2_147_483_647) % most;
/** Words of sixty, some much more often than others. */
const pick = (): string => {
  const at = Math.min(draw(60), draw(60));
  return `kg${'abcde'[at % 5]!}${'fghi'[at % 4]!}${'jkl'[at % 3]!}`;
};
const text = (most: number): string => Array.from({ length: 1 + draw(most) }, pick).join(' ');

const pages = Array.from({ length: 40 }, (_, page) => {
  const body = `<h1>${text(3)}</h1><p>${text(30)}</p><h3>${text(2)}</h3><div data-pagefind-weight="0.5">${text(9)}</div>`;
  const fields = ['title', 'speakers', 'kind'].map(
    (name) => `<i data-pagefind-meta="${name}">${text(4)}</i>`,
  );
  return {
    url: `/${page}/`,
    content: `<html lang="ko"><body data-pagefind-body>${body}<p hidden data-pagefind-ignore>${fields.join('')}</p></body></html>`,
  };
});
const words = [...new Set(pages.flatMap(({ content }) => content.match(/\bkg[a-l]+/g) ?? []))];

beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'ko' });
  for (const page of pages) await index!.addHTMLFile(page);
  const { files } = await index!.getFiles();
  await close();
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  theirs = await openPagefind<Theirs>('theirs', folder, { ranking: { metaWeights: fieldWorths } });
  await theirs.preload(words.join(' '));
  const numbered = numberFiles(
    files.filter(({ path }) => !/^(?:pagefind.*\.(?:js|css)|wasm)/.test(path)),
  );
  const content = new Map(numbered.files.map((file) => [file.path, new Uint8Array(file.content)]));
  const { table } = partStart(packStart(numbered.table, numbered.chunks, ''));
  ours = openOurs('/', table, (path) => Promise.resolve(content.get(path)!));
  const [, listed] = decodeCbor(
    unpackFile(files.find(({ path }) => path.endsWith('.pf_meta'))!.content),
  ) as unknown as [string, [name: string, words: number][]];
  names = new Map(listed.map(([name], at) => [name, table.tag + at.toString(36)]));
});
afterAll(() => {
  globalThis.fetch = fetch;
  rmSync(folder, { recursive: true });
});

const beginnings = [
  ...new Set(words.flatMap((word) => [word, word.slice(0, 3), word.slice(0, 2)])),
];
const pairs = beginnings.map((one) => [one, words[draw(words.length)]!]);

test.each([...beginnings.map((one) => [one]), ...pairs])('%j', async (...asked) => {
  const { results } = await theirs.search(asked.join(' '));
  const found = await ours.search(asked);
  const expected = new Map(
    results.map(({ id, score, words }) => [names.get(id)!, { score, words }]),
  );
  expect(found.map(({ id }) => id).toSorted()).toEqual([...expected.keys()].toSorted());
  for (const [at, { id, score, words }] of found.entries()) {
    expect(words, id).toEqual(expected.get(id)!.words);
    // Pagefind counts with less precision.
    expect(score, id).toBeCloseTo(expected.get(id)!.score, 3);
    expect(score, id).toBeLessThanOrEqual(found[at - 1]?.score ?? Infinity);
  }
});
