import { describe, expect, test } from 'vitest';
import { codeAt } from '../words/vocabulary.ts';
import { askPlan, type Asker } from './ask.ts';
import type { Plan, Wanted } from './plan.ts';

/** Pages and what of each key they hold: how well it fits, and at which place. */
type Pages = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** An index over pages; the first key of all stands at place 2, the next at 9, then 16, … */
function open(pages: Pages): Asker<string> {
  const all = [...new Set(Object.values(pages).flatMap((held) => Object.keys(held)))];
  return (keys) => {
    const hits = Object.entries(pages)
      .filter(([, held]) => keys.every((key) => held[key] !== undefined))
      .map(([id, held]) => ({
        id,
        score: keys.reduce((sum, key) => sum + held[key]!, 0),
        words: keys.map((key) => 2 + 7 * all.indexOf(key)),
        data: () => Promise.resolve(id),
      }))
      .toSorted((one, other) => other.score - one.score);
    return Promise.resolve(hits);
  };
}

const word = (key: string): Wanted => ({ typed: key, keys: [key], parts: [], isOptional: false });
const asking = (key: string): Wanted => ({ ...word(key), isOptional: true });
const name = (code: string, ...parts: string[]): Wanted => ({ ...word(code), parts });
const plan = (...wanted: Wanted[]): Plan => ({ wanted, notes: [], missing: [] });

/** The pages that are found, the best first. */
const find = async (pages: Pages, ...wanted: Wanted[]) =>
  (await askPlan(open(pages), plan(...wanted))).map(({ id }) => id);

/** Pages that hold the same: a0, a1, … */
const many = (amount: number, id: string, held: Readonly<Record<string, number>>): Pages =>
  Object.fromEntries(Array.from({ length: amount }, (_, at) => [`${id}${at}`, held]));

const lambda = codeAt(0);

describe('what is found at all', () => {
  test('nothing, where nothing is asked for', async () => {
    expect(await find({ a: { 비용: 1 } })).toEqual([]);
  });

  test('nothing, where more of the words are unknown than known', async () => {
    const ask = open({ a: { 비용: 1 } });
    const known = plan(word('비용'));
    expect(await askPlan(ask, { ...known, missing: ['뷁', '뷁뷁'] })).toEqual([]);
    expect(await askPlan(ask, { ...known, missing: ['뷁'] })).toHaveLength(1);
  });

  test('a page with one of two words, but none with one of three', async () => {
    const pages = { a: { 하나: 1 }, z: { 둘: 1, 셋: 1 } };
    expect(await find(pages, word('하나'), word('둘'))).toEqual(['a', 'z']);
    expect(await find(pages, ...['하나', '둘', '셋'].map(word))).toEqual(['z']);
  });

  test('beside a rare word pages with the other one, unless it is much more common', async () => {
    const wanted = [word('서버'), word('샤딩')];
    const rare = { rare: { 샤딩: 1 } };
    const found = await find({ ...many(3, 'common', { 서버: 9 }), ...rare }, ...wanted);
    expect(found).toEqual(['rare', 'common0', 'common1', 'common2']);
    expect(await find({ ...many(4, 'common', { 서버: 9 }), ...rare }, ...wanted)).toEqual(['rare']);
  });

  test('a page with the name alone, but none with the other word alone', async () => {
    const pages = { named: { [lambda]: 1 }, other: { 비용: 9 } };
    expect(await find(pages, name(lambda), word('비용'))).toEqual(['named']);
    // Half a name may be a word of its own.
    const begun = { ...word('람'), keys: ['람', lambda] };
    expect(await find({ ...pages, begun: { 람: 1, [lambda]: 1 } }, begun, word('비용'))).toEqual([
      'begun',
      'named',
    ]);
  });

  test('without the name a page that holds all its words, but none with one of two', async () => {
    const pages = { one: { 로드: 9 }, both: { 로드: 5, 밸런서: 5 }, whole: { [lambda]: 1 } };
    expect(await find(pages, name(lambda, '로드', '밸런서'))).toEqual(['whole', 'both']);
    const three = { a: { 하나: 1, 둘: 1 }, b: { 하나: 1, 둘: 1, 셋: 1 } };
    expect(await find(three, name(lambda, '하나', '둘', '셋'))).toEqual(['b']);
  });

  test('a page once, also where it holds the name and its words', async () => {
    const pages = { a: { [lambda]: 1, 로드: 9, 밸런서: 9 } };
    expect(await find(pages, name(lambda, '로드', '밸런서'))).toEqual(['a']);
  });

  test('no page with a word of a name that is found often enough', async () => {
    const both = { both: { 로드: 5, 밸런서: 5 } };
    const wanted = name(lambda, '로드', '밸런서');
    expect(await find({ ...many(19, 'x', { [lambda]: 1 }), ...both }, wanted)).toHaveLength(20);
    expect(await find({ ...many(20, 'x', { [lambda]: 1 }), ...both }, wanted)).not.toContain(
      'both',
    );
  });

  test('a name of one word is not looked for by that word', async () => {
    expect(await find({ a: { 람다: 1 } }, name(lambda, '람다'))).toEqual([]);
  });

  test('no page that only has the words that ask', async () => {
    const pages = { a: { 비용: 1 }, b: { 방법: 9 } };
    expect(await find(pages, word('비용'), asking('방법'))).toEqual(['a']);
  });

  test('as much, however many words only ask', async () => {
    const pages = { a: { 비용: 1 }, b: { 절감: 1 }, c: { 방법: 1, 설명: 1 } };
    const wanted = [word('비용'), word('절감'), asking('방법'), asking('설명')];
    expect(await find(pages, ...wanted)).toEqual(['a', 'b']);
  });

  test('but that page too, where nothing else was asked', async () => {
    const pages = { a: { 방법: 1, 설명: 1 }, b: { 방법: 9 } };
    expect(await find(pages, asking('방법'), asking('설명'))).toEqual(['a', 'b']);
  });

  test('only pages with everything, where twenty have it', async () => {
    const half = { half: { 비용: 9 } };
    const wanted = [word('비용'), word('절감')];
    const held = { 비용: 1, 절감: 1 };
    expect(await find({ ...half, ...many(19, 'x', held) }, ...wanted)).toContain('half');
    const often = { ...half, ...many(20, 'x', held) };
    expect(await find(often, ...wanted)).toHaveLength(20);
    expect(await find(often, ...wanted, asking('방법'))).toHaveLength(20);
  });
});

describe('what comes first', () => {
  test('a page with everything, before one with half of it that fits perfectly', async () => {
    const pages = { half: { 비용: 9 }, all: { 비용: 1, 절감: 1 }, other: { 절감: 9 } };
    expect(await find(pages, word('비용'), word('절감'))).toEqual(['all', 'half', 'other']);
  });

  test('even before two thirds that fit perfectly, but not before three quarters', async () => {
    const all = { 하나: 0.1, 둘: 0.1, 셋: 0.1, 넷: 0.1 };
    const thirds = { part: { 하나: 9, 둘: 9 }, all, best: { 셋: 9 } };
    expect((await find(thirds, ...['하나', '둘', '셋'].map(word)))[0]).toBe('all');
    const quarters = { part: { 하나: 9, 둘: 9, 셋: 9 }, all, best: { 넷: 9 } };
    expect((await find(quarters, ...['하나', '둘', '셋', '넷'].map(word)))[0]).toBe('part');
  });

  test('of pages with the same the one that it fits better', async () => {
    const pages = { less: { 비용: 1, 절감: 1 }, more: { 비용: 2, 절감: 1 } };
    expect(await find(pages, word('비용'), word('절감'))).toEqual(['more', 'less']);
  });

  test('how well each word fits counts alike, whatever its measure', async () => {
    const pages = { a: { 비용: 100, 절감: 0.001 }, b: { 비용: 90, 절감: 0.01 } };
    expect(await find(pages, word('비용'), word('절감'))).toEqual(['b', 'a']);
  });

  test('a name and two words weigh the same', async () => {
    const pages = {
      ...{ faint: { [lambda]: 1 }, words: { 비용: 9, 절감: 9 }, named: { [lambda]: 9 } },
      ...{ x: { 비용: 10 }, y: { 절감: 10 } },
    };
    const wanted = [name(lambda), word('비용'), word('절감')];
    expect(await find(pages, ...wanted)).toEqual(['named', 'words', 'faint']);
  });

  test('the name itself, before a page with all its words', async () => {
    const pages = {
      parts: { 로드: 9, 밸런서: 9, 비용: 9 },
      whole: { [lambda]: 9, 비용: 9 },
    };
    const wanted = [name(lambda, '로드', '밸런서'), word('비용')];
    expect(await find(pages, ...wanted)).toEqual(['whole', 'parts']);
  });

  test('where a word that asks is there too, before where it is not', async () => {
    const pages = { plain: { 비용: 9 }, asked: { 비용: 0.1, 방법: 1 }, other: { 방법: 1 } };
    expect(await find(pages, word('비용'), asking('방법'))).toEqual(['asked', 'plain']);
    const often = { ...many(20, 'x', { 비용: 5 }), asked: { 비용: 1, 방법: 1 } };
    expect((await find(often, word('비용'), asking('방법')))[0]).toBe('asked');
  });

  test('but a word that is asked for counts more than one that asks', async () => {
    const pages = {
      ...{ asks: { 비용: 9, 방법: 9 }, both: { 비용: 9, 절감: 0.1 } },
      ...{ x: { 절감: 9 }, y: { 방법: 9 } },
    };
    const wanted = [word('비용'), word('절감'), asking('방법')];
    expect((await find(pages, ...wanted)).slice(0, 2)).toEqual(['both', 'asks']);
  });
});

describe('words that stand side by side', () => {
  /** Pages whose words have places of their own. */
  const placed =
    (pages: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>): Asker<string> =>
    (keys) =>
      Promise.resolve(
        Object.entries(pages)
          .filter(([, held]) => keys.every((key) => held[key] !== undefined))
          .map(([id, held]) => ({
            id,
            score: 1,
            words: keys.flatMap((key) => held[key]!).toSorted((one, other) => one - other),
            data: () => Promise.resolve(id),
          })),
      );
  const first = async (pages: Parameters<typeof placed>[0], ...wanted: Wanted[]) =>
    (await askPlan(placed(pages), plan(...wanted))).map(({ id }) => id);

  test('come before words apart, in the order they were typed', async () => {
    const pages = {
      apart: { 패킷: [1, 30], 손실: [9, 50] },
      turned: { 손실: [4], 패킷: [5] },
      near: { 패킷: [40], 손실: [41] },
    };
    expect((await first(pages, word('패킷'), word('손실')))[0]).toBe('near');
    expect((await first(pages, word('손실'), word('패킷')))[0]).toBe('turned');
  });

  test('come first also where many pages hold both', async () => {
    const apart = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`x${at}`, { 패킷: [1], 손실: [9] }]),
    );
    const pages = { ...apart, near: { 패킷: [40], 손실: [41] } };
    expect((await first(pages, word('패킷'), word('손실')))[0]).toBe('near');
  });

  test('make nothing of numbers, which meet in every date', async () => {
    const pages = { date: { 2016: [1], 5: [2] }, other: { 2016: [1], 5: [9] } };
    const scores = (await askPlan(placed(pages), plan(word('2016'), word('5')))).map(
      ({ score }) => score,
    );
    expect(scores[0]).toBe(scores[1]);
  });

  test('may be one word on a page, which then holds both', async () => {
    const pages = { apart: { 로그: [1], 분석: [9] }, together: { 로그분석: [3] } };
    const found = await askPlan(
      placed(pages),
      plan({ ...word('로그'), withNext: '로그분석' }, word('분석')),
    );
    expect(found).toMatchObject([
      { id: 'together', isPartial: false, words: [3] },
      { id: 'apart', isPartial: false },
    ]);
  });
});

test('another spelling finds pages after those with the one that was typed', async () => {
  const pages = { other: { 메시지: 9 }, typed: { 메세지: 1 } };
  expect(await find(pages, { ...word('메세지'), variants: ['메시지'] })).toEqual([
    'typed',
    'other',
  ]);
});

test('a page with a longer word holds less of what was typed', async () => {
  const pages = { google: { go: 9, 언어: 9 }, go: { go: 1, 언어: 1 } };
  const ask: Asker<string> = async (keys) =>
    (await open(pages)(keys)).map((hit) => ({ ...hit, isLonger: hit.id === 'google' }));
  const found = await askPlan(ask, plan(word('go'), word('언어')));
  expect(found).toMatchObject([
    { id: 'go', isPartial: false },
    { id: 'google', isPartial: true },
  ]);
});

describe('a page that is found', () => {
  const hits = (pages: Pages, ...wanted: Wanted[]) => askPlan(open(pages), plan(...wanted));

  test('by one of several words counts once, as well as the best of them fits', async () => {
    const pages = { a: { 하나: 1, 둘: 5 }, b: { 하나: 3 }, c: { 둘: 9 } };
    const found = await hits(pages, { ...word('둘'), keys: ['하나', '둘'] });
    expect(found).toMatchObject([
      { id: 'c', score: 9, words: [9] },
      { id: 'a', score: 5, words: [2, 9] },
      { id: 'b', score: 3, words: [2] },
    ]);
  });

  test('by several words has all their places, each once and in order', async () => {
    const pages = { a: { 하나: 1, 둘: 1, 셋: 1 } };
    const wanted = [word('셋'), word('둘'), { ...word('하나'), keys: ['하나', '셋'] }];
    expect(await hits(pages, ...wanted)).toMatchObject([{ words: [2, 9, 16] }]);
  });

  test('by the words of a name has the places of them all', async () => {
    const found = await hits({ a: { 로드: 1, 밸런서: 1 } }, name(lambda, '밸런서', '로드'));
    expect(found).toMatchObject([{ words: [2, 9] }]);
  });

  test('is told from one that holds all that was asked for; what only asks does not count', async () => {
    const pages = { all: { 하나: 1, 둘: 1 }, part: { 둘: 9, 방법: 9 } };
    const found = await hits(pages, word('하나'), word('둘'), asking('방법'));
    expect(found.map(({ id, isPartial }) => [id, isPartial])).toEqual([
      ['all', false],
      ['part', true],
    ]);
  });

  test('can be read', async () => {
    const [found] = await hits({ a: { 하나: 1, 둘: 1 } }, word('하나'), word('둘'));
    expect(await found?.data()).toBe('a');
  });
});
