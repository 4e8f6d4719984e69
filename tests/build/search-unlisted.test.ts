import { beforeAll, describe, expect, test } from 'vitest';
import { readTerms } from '#site/load/names.ts';
import { buildCorpus } from '../search/corpus.ts';
import { corpusFolder, judgedFiles, readBySound, readJudged } from '../search/judged.ts';
import { askDisguised, drawItems, type Disguised } from '../search/known-items.ts';
import { openOurs, type OurSearch } from '../search/ours.ts';
import { judge, score, scoreKinds } from '../search/quality.ts';
import { readTexts } from '../search/texts.ts';

/**
 * Pages on subjects beside AWS, whose words are in no dictionary. What must hold is a query or two below what was
 * measured; `npm run bench:search` asks more, and other engines too.
 */
const folder = '.cache/tests/corpus';
const terms = readTerms('tests/fixtures/content');
/** Words of each kind that are typed in every way. */
const amount = 25;
const seed = 7;

describe('words that nobody listed', () => {
  let search: OurSearch;
  let disguised: readonly Disguised[];

  beforeAll(async () => {
    await buildCorpus(corpusFolder, folder, terms);
    search = await openOurs(folder);
    disguised = await askDisguised(search, drawItems(readTexts(folder), terms, amount, seed), seed);
  });

  test('are found by what readers type for them', async () => {
    const answers = await judge(search, readJudged(judgedFiles.corpus));
    expect(score(answers)).toMatchObject({ silent: 1 });
    expect(score(answers).first).toBeGreaterThanOrEqual(0.9);
    for (const [kind, { first }] of scoreKinds(answers))
      expect(first, kind).toBeGreaterThanOrEqual(0.7);
  });

  test('are found by their sound in the other script', async () => {
    expect(score(await judge(search, readBySound())).first).toBeGreaterThanOrEqual(0.7);
  });

  test.each([
    ['behind any ending', /particles|이다|하다|suffixes/, 0.9],
    ['with a letter wrong', /slip|letter/, 0.85],
    ['with a syllable elsewhere, missing or twice', /syllable/, 0.6],
    ['on the wrong layout', /layout/, 0.95],
    ['side by side, apart or in one', /two words/, 0.85],
  ])('are found %s', (_way, rows, least) => {
    const wrong = disguised.filter(({ row, first }) => rows.test(row) && first < least);
    expect(wrong).toEqual([]);
  });
});
