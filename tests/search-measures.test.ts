import { describe, expect, test } from 'vitest';
import { judgedFiles, kinds, pageOf, readJudged, splitHalves } from './search/judged.ts';
import { mark, quantile, summarise } from './search/measures.ts';

describe('a search that was judged', () => {
  const meant = { best: ['a', 'b'], relevant: ['c'] };

  test('is perfect when the best come first and nothing is left out', () => {
    expect(mark(['b', 'a', 'c', 'x'], meant)).toEqual({
      first: 1,
      reciprocal: 1,
      gain: 1,
      recall: 1,
      empty: 0,
    });
  });

  test('counts the place of the first page that was meant', () => {
    expect(mark(['x', 'c', 'a'], meant)).toMatchObject({ first: 0, reciprocal: 1 / 3 });
  });

  test('gains less from a page further down', () => {
    expect(mark(['x', 'a', 'b', 'c'], meant).gain).toBeLessThan(
      mark(['a', 'x', 'b', 'c'], meant).gain,
    );
  });

  test('gains less from a page that only answers', () => {
    expect(mark(['c', 'a', 'b'], meant).gain).toBeLessThan(1);
  });

  test('counts a page once', () => {
    expect(mark(['a', 'a', 'a'], meant).recall).toBe(1 / 3);
  });

  test('is not asked for more than ten pages', () => {
    const many = Array.from({ length: 12 }, (_, index) => `p${index}`);
    expect(mark(many, { best: many.slice(0, 1), relevant: many.slice(1) }).recall).toBe(1);
  });

  test('is empty when nothing was found', () => {
    expect(mark([], meant)).toEqual({ first: 0, reciprocal: 0, gain: 0, recall: 0, empty: 1 });
  });

  test('counts as its mean over all queries', () => {
    const all = [mark(['a', 'b', 'c'], meant), mark([], meant)];
    expect(summarise(all)).toMatchObject({ queries: 2, first: 0.5, recall: 0.5, empty: 0.5 });
  });
});

test('a quantile is a value that was measured', () => {
  expect([quantile([4, 1, 2, 3], 0.5), quantile([4, 1, 2, 3], 0.95)]).toEqual([2, 4]);
});

test('an address is a page as queries name it', () => {
  expect(
    ['/events/summit/lambda/', '/repo/events/summit/', '/lineages/ten-million-users/#a'].map(
      pageOf,
    ),
  ).toEqual(['summit/lambda', 'summit', 'lineage:ten-million-users']);
});

test('every second query of a kind is kept from tuning', () => {
  const of = (kind: 'exact' | 'typo') => ({ q: '', kind, best: [], relevant: [] });
  const halves = splitHalves([of('exact'), of('typo'), of('exact'), of('exact')]);
  expect(halves.map(({ half }) => half)).toEqual(['tuned', 'tuned', 'kept', 'tuned']);
});

describe.each([
  [judgedFiles.real, 20, 15],
  [judgedFiles.fixture, 5, 8],
])('the judged queries of %s', (file, leastOfAKind, leastNonsense) => {
  const judged = readJudged(file);

  test('are enough of every kind, and of nonsense', () => {
    const count = (kind: string) => judged.filter((query) => query.kind === kind).length;
    expect(kinds.filter((kind) => count(kind) < leastOfAKind)).toEqual([]);
    expect(count('nothing')).toBeGreaterThanOrEqual(leastNonsense);
  });

  test('have an answer unless nothing is to be found, and no page twice', () => {
    const wrong = judged.filter(({ kind, best, relevant }) => {
      const all = [...best, ...relevant];
      return (kind === 'nothing') !== (best.length === 0) || new Set(all).size < all.length;
    });
    expect(wrong).toEqual([]);
  });
});
