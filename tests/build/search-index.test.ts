import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { unpackFragment } from '#site/search/index/fragments.ts';
import { partStart, startFile } from '#site/search/query/index-table.ts';
import { openEngine } from '#site/search/results/engine.ts';
import { unpackNames, unpackWords, wordsFile } from '#site/search/words/knowledge.ts';
import { spellKey } from '#site/search/words/spell.ts';
import { isCode } from '#site/search/words/vocabulary.ts';
import { findAll } from '#site/verify/page.ts';
import { isMarked, openOurs } from '../search/ours.ts';
import { fixture, readBuilt, readRecapIds } from '../support/read-dist.ts';

describe('the search index', () => {
  const dist = readBuilt(fixture);
  let search: Awaited<ReturnType<typeof openOurs>>;

  beforeAll(async () => {
    search = await openOurs(dist.dir);
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
    const read = (name: string) => readFileSync(join(dist.dir, 'pagefind', name));
    const names = unpackNames(partStart(read(startFile).toString()).names);
    const { lexicon, vocabulary } = unpackWords(read(wordsFile).toString(), names);
    const { pagefind } = await openEngine('/', (path) => Promise.resolve(read(path)));
    const lost: string[] = [];
    for (const key of [...lexicon.keys, ...vocabulary.terms.map(({ code }) => code)]) {
      if (!isCode(key) && vocabulary.find([key])) continue;
      if ((await pagefind.search([spellKey(key)])).length === 0) lost.push(key);
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
