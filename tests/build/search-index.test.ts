import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpackFragment } from '#site/search/index/fragments.ts';
import type { Pagefind } from '#site/search/results/pagefind.ts';
import { namesFile, unpackNames, unpackWords, wordsFile } from '#site/search/words/knowledge.ts';
import { spellKey } from '#site/search/words/spell.ts';
import { isCode } from '#site/search/words/vocabulary.ts';
import { findAll } from '#site/verify/page.ts';
import { isMarked, openOurs } from '../search/ours.ts';
import { openPagefind } from '../search/pagefind-in-node.ts';
import { fixture, readBuilt, readRecapIds } from '../support/read-dist.ts';

describe('the search index', () => {
  const dist = readBuilt(fixture);
  const { fetch } = globalThis;
  let search: Awaited<ReturnType<typeof openOurs>>;

  beforeAll(async () => {
    search = await openOurs(dist.dir);
  });
  afterAll(() => {
    globalThis.fetch = fetch;
  });

  test('leads nobody to what the site says on every page', async () => {
    for (const furniture of ['출처', '공식', '앞뒤']) {
      expect(await search.ask(furniture), furniture).toEqual([]);
    }
    // One recap says it itself.
    expect(await search.ask('한눈에')).toHaveLength(1);
    const contents = globSync('pagefind/fragment/*', { cwd: dist.dir }).map(
      (path) => unpackFragment(readFileSync(join(dist.dir, path))).content,
    );
    const furniture =
      /아직 기록이 없습니다|기록 남기기|공개 주소 없음|같은 세션의 다른 기록|함께 읽을 기록/;
    expect(contents.filter((content) => furniture.test(content))).toEqual([]);
  });

  test('holds every word and name that the browser is told of, or they would be told as lost on the way', async () => {
    const read = (name: string) => readFileSync(join(dist.dir, 'pagefind', name), 'utf8');
    const names = unpackNames(read(namesFile));
    const { lexicon, vocabulary } = unpackWords(read(wordsFile), names);
    const pagefind = await openPagefind<Pagefind>('words', join(dist.dir, 'pagefind'));
    const lost: string[] = [];
    for (const key of [...lexicon.keys, ...vocabulary.terms.map(({ code }) => code)]) {
      if (!isCode(key) && vocabulary.find([key])) continue;
      const { results } = await pagefind.search(spellKey(key));
      if (results.length === 0) lost.push(key);
    }
    expect(lost).toEqual([]);
  });

  test('finds every recap by its title, and shows what matched', async () => {
    const lost: string[] = [];
    for (const id of readRecapIds(fixture)) {
      const page = dist.pages.find(({ file }) => file === `events/${id}/index.html`)!;
      const title = findAll(page, 'h1')[0]!.text.trim();
      const row = (await search.rows(title)).find(({ url }) => url.includes(`/events/${id}/`));
      if (!row || !isMarked(row)) lost.push(`${id}: ${title}`);
    }
    expect(lost).toEqual([]);
  });
});
