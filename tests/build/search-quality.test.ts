import { beforeAll, describe, expect, test } from 'vitest';
import { isMarked, openOurs } from '../search/ours.ts';
import { judge, score, type Answer } from '../search/quality.ts';
import { judgedFiles, readJudged } from '../search/judged.ts';
import { fixture } from '../support/read-dist.ts';

/** Queries over the site that tests have; `npm run bench:search` asks many more, over the recaps of today. */
const queries = readJudged(judgedFiles.fixture);

/** What must hold, a query or two below what was measured: .98 and .98. */
const floors = { first: 0.96, reciprocal: 0.96, mostEmpty: 0, mostNoise: 0 };

describe('a Korean reader’s search', () => {
  let search: Awaited<ReturnType<typeof openOurs>>;
  let answers: readonly Answer[];

  beforeAll(async () => {
    search = await openOurs(fixture.dir);
    answers = await judge(search, queries);
  });

  test('finds the page that was meant first', () => {
    expect(score(answers).first, renderMisses(answers)).toBeGreaterThanOrEqual(floors.first);
  });

  test('finds it among the first where it is not the first', () => {
    expect(score(answers).reciprocal, renderMisses(answers)).toBeGreaterThanOrEqual(
      floors.reciprocal,
    );
  });

  test('finds something wherever something answers', () => {
    const empty = answers.filter(
      ({ query, marks }) => query.kind !== 'nothing' && marks.empty === 1,
    );
    expect(empty.length, renderMisses(empty)).toBeLessThanOrEqual(floors.mostEmpty);
  });

  test('finds nothing for nonsense', () => {
    const noise = answers.filter(
      ({ query, marks }) => query.kind === 'nothing' && marks.empty === 0,
    );
    expect(noise.length, renderMisses(noise)).toBeLessThanOrEqual(floors.mostNoise);
  });

  test('shows in every result what matched', async () => {
    for (const { q } of queries) {
      const rows = await search.rows(q);
      expect(
        rows.filter((row) => !isMarked(row)).map(({ url }) => url),
        q,
      ).toEqual([]);
    }
  });
});

/** The queries whose first page was not meant, for whoever broke them. */
const renderMisses = (answers: readonly Answer[]): string =>
  answers
    .filter(({ marks }) => marks.first === 0)
    .map(({ query, found }) => `${query.kind} ${query.q}: ${found[0] ?? 'nothing'}`)
    .join('\n');
