import { describe, expect, test, vi } from 'vitest';
import { MissingIndex } from '../words/seal.ts';
import { spellKey, spellWhole } from '../words/spell.ts';
import { rememberAnswers } from './remember-answers.ts';

function ask(words: readonly string[], found: readonly string[] = ['a']) {
  const asked: string[] = [];
  const hits = found.map((id) => ({ id, score: 1, words: [], data: vi.fn() }));
  const search = (beginnings: readonly string[]) =>
    Promise.resolve(asked.push(beginnings.join(' ')) > 0 ? hits : []);
  const asker = rememberAnswers(
    { all: [], search },
    { isOnSomePage: (key) => words.includes(key) },
  );
  return { asked, asker };
}

test('what was asked a moment ago is not asked again', async () => {
  const { asked, asker } = ask([]);
  await asker(['패킷']);
  await asker(['패킷']);
  expect(asked).toEqual([spellKey('패킷')]);
});

test('a word that is on some page and not found tells that a part of the index is missing', async () => {
  const { asker } = ask(['패킷'], []);
  await expect(asker(['패킷'])).rejects.toThrow(MissingIndex);
  expect(await asker(['손실'])).toEqual([]);
});

test('beside others a short word is asked for whole', async () => {
  const { asked, asker } = ask(['go', 'google', '서버']);
  await asker(['go', '서버']);
  expect(asked).toEqual([`${spellWhole('go')} ${spellKey('서버')}`]);
});

describe('a short word', () => {
  /** Whichever page says a word more often fits better. */
  const pages = {
    google: ['google', 'google', 'google', '서버'],
    go: ['go', '서버'],
    language: ['go', 'go', 'language'],
  };
  const asker = rememberAnswers(
    {
      all: [],
      search: (beginnings) => {
        const results = Object.entries(pages).flatMap(([id, words]) => {
          const placesOf = (asked: string) =>
            words.flatMap((word, at) => (spellWhole(word).startsWith(asked) ? [at] : []));
          const places = beginnings.map(placesOf);
          return places.every(({ length }) => length > 0)
            ? [{ id, score: places.flat().length, words: places.flat(), data: vi.fn() }]
            : [];
        });
        return Promise.resolve(results.toSorted((a, b) => b.score - a.score));
      },
    },
    { isOnSomePage: (key) => Object.values(pages).flat().includes(key) },
  );
  const ids = async (...keys: string[]) => (await asker(keys)).map(({ id }) => id);

  test('itself comes before longer ones that begin so', async () => {
    expect(await ids('go')).toEqual(['language', 'go', 'google']);
    expect(await asker(['go'])).toMatchObject([{}, {}, { isLonger: true }]);
  });

  test('that no page holds is a beginning', async () => {
    expect(await ids('goo')).toEqual(['google']);
    expect(await ids('la')).toEqual(['language']);
  });

  test('beside other words is asked for whole', async () => {
    expect(await ids('go', '서버')).toEqual(['go']);
  });
});
