import { cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOurs } from '../../../tests/search/ours.ts';
import { perFacet } from '../fields/facets.ts';
import { openIndexer, writeIndex } from './indexer.ts';

const { fetch } = globalThis;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'index-'));
});

afterEach(async () => {
  globalThis.fetch = fetch;
  await rm(folder, { recursive: true, force: true });
});

async function build(pages: Record<string, string>): Promise<void> {
  for (const [path, body] of Object.entries(pages)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(
      join(folder, path),
      `<!doctype html><html lang="ko"><body>${body}</body></html>`,
    );
  }
}

/** Every file below a folder. */
async function readAll(below: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(below, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(path)] as const)),
  );
}

const aRecap =
  '<article data-pagefind-body><div hidden data-pagefind-ignore>' +
  '<span data-pagefind-meta="kind">recap</span></div><h1>람다</h1><p>서버리스</p></article>';

test('only pages that ask for it are indexed, and Pagefind brings no code of its own', async () => {
  await build({
    'a/index.html': aRecap,
    'b/index.html': aRecap,
    'about/index.html': '<p>소개</p>',
  });
  expect(await writeIndex(folder, [])).toMatchObject({ pages: 2 });
  const files = await readdir(join(folder, 'pagefind'));
  expect(files.toSorted()).toEqual(['fragment', 'index', 'pages.txt', 'start.txt', 'words.txt']);
});

test('an old index does not stay beside the new one', async () => {
  await build({ 'a/index.html': aRecap, 'pagefind/fragment/old.pf_fragment': '' });
  await writeIndex(folder, []);
  expect(await readdir(join(folder, 'pagefind/fragment'))).toHaveLength(1);
});

test('a site without anything to search is refused', async () => {
  await build({ 'about/index.html': '<p>소개</p>' });
  await expect(writeIndex(folder, [])).rejects.toThrow('nothing to search');
});

test('a page without its fields is refused by name', async () => {
  await build({ 'a/index.html': '<article data-pagefind-body><h1>람다</h1></article>' });
  await expect(writeIndex(folder, [])).rejects.toThrow('/a/ lacks its fields');
});

test('what is known of pages beside their words is found as well', async () => {
  await build({ 'a/index.html': '<article data-pagefind-body><p>서버리스</p></article>' });
  const filters = perFacet(() => []);
  await writeIndex(folder, [], { '/a/': { meta: { kind: 'recap', title: '람다' }, filters } });
  const { ask } = await openOurs(folder);
  expect((await ask('람다')).map((url) => url.slice(0, 3))).toEqual(['/a/']);
});

test('pages read before the last is there make the index of those read after it', async () => {
  const pages = Object.fromEntries(
    ['b', 'c', 'a'].map((name) => [`${name}/index.html`, aRecap.replace('람다', `${name} 페턴`)]),
  );
  const [[first, one], ...others] = Object.entries(pages) as [
    [string, string],
    ...[string, string][],
  ];
  const indexer = openIndexer(folder, []);
  // Half a page, a page that will be another, and a page as it stays.
  await build({ [first]: one, 'c/index.html': aRecap });
  await truncate(join(folder, first), 120);
  indexer.lookAhead();
  // Those of another build may be the same, others or no more.
  const last = `${folder}-last`;
  await cp(folder, last, { recursive: true });
  await writeFile(join(last, 'gone.html'), aRecap);
  indexer.lookAhead(last);
  await rm(last, { recursive: true });
  await build({ [first]: one });
  indexer.lookAhead();
  await build(Object.fromEntries(others));
  await indexer.finish();
  const ahead = await readAll(join(folder, 'pagefind'));
  await writeIndex(folder, []);
  expect(ahead).toEqual(await readAll(join(folder, 'pagefind')));
});

test('what the site says on every page is not found, what stands below it is', async () => {
  const recap = (body: string) =>
    aRecap.replace(
      '<h1>람다</h1>',
      `<h1>람다</h1>${body}<section data-pagefind-ignore><h2 id="page-sources">출처</h2><p>공식 자료</p></section>`,
    );
  await build({
    'a/index.html': recap('<h2 id="page-points">한눈에 보기</h2><p>패킷</p>'),
    'b/index.html': recap('<h2 id="sources">자료의 출처</h2><p>한눈에 띕니다</p>'),
  });
  await writeIndex(folder, []);
  const { ask, rows } = await openOurs(folder);
  const pages = async (typed: string) => (await ask(typed)).map((url) => url.slice(0, 3));
  expect(await pages('출처')).toEqual(['/b/']);
  expect(await pages('한눈에')).toEqual(['/b/']);
  expect(await pages('공식')).toEqual([]);
  const [row] = await rows('패킷');
  expect(row?.headings.map(({ url }) => /#.*/.exec(url)?.[0])).toEqual(['#page-points']);
});

test('words below a picture are found, the words for whoever cannot see it are not', async () => {
  const figure =
    '<figure><img src="a.webp" alt="1 > 0 고래"><figcaption>등대</figcaption></figure>';
  await build({ 'a/index.html': aRecap.replace('<p>', `${figure}<p>`) });
  await writeIndex(folder, []);
  const { ask } = await openOurs(folder);
  expect([(await ask('등대')).length, (await ask('고래')).length]).toEqual([1, 0]);
});

test('all words that begin so are found, in however many chunks of the index they are', async () => {
  const words = (first: string) =>
    Array.from({ length: 4_000 }, (_, at) => `${first}${String.fromCharCode(0xac00 + at)}나무`);
  const page = (text: string) => aRecap.replace('서버리스', text);
  await build({
    'a/index.html': page(`가나다 ${words('나').join(' ')}`),
    'b/index.html': page(words('낙').join(' ')),
    'c/index.html': page('나힣나무'),
    'd/index.html': page('너'),
  });
  await writeIndex(folder, []);
  expect((await readdir(join(folder, 'pagefind/index'))).length).toBeGreaterThan(4);
  const { ask } = await openOurs(folder);
  const found = async (typed: string) =>
    (await ask(typed))
      .map((url) => url[1])
      .toSorted()
      .join('');
  expect([await found('나'), await found('나힣'), await found('너')]).toEqual(['abc', 'c', 'd']);
});
