import { describe, expect, test, vi } from 'vitest';
import { MissingIndex } from '../words/seal.ts';
import { spellKey, spellWhole } from '../words/spell.ts';
import { rememberAnswers } from './remember-answers.ts';

function ask(words: readonly string[], found: readonly string[] = ['a']) {
  const asked: string[] = [];
  const hits = found.map((id) => ({ id, score: 1, words: [], data: vi.fn() }));
  const asker = rememberAnswers(
    {
      preload: (term) => Promise.resolve(asked.push(`preload ${term}`)),
      search: (term) => Promise.resolve({ results: asked.push(term ?? '') > 0 ? hits : [] }),
    },
    {
      isOnSomePage: (key) => words.includes(key),
      beginningWith: (key) => words.filter((word) => word.startsWith(key)),
    },
  );
  return { asked, asker };
}

test('all words that begin so are loaded before they are asked for', async () => {
  const { asked, asker } = ask(['서버', '서버리스', '패킷', 'ŋaab']);
  await asker(['서버']);
  await asker(['패킷']);
  await asker(['ŋaa']);
  const [server, serverless, packet] = ['서버', '서버리스', '패킷'].map(spellKey);
  expect(asked).toEqual([`preload ${server} ${serverless}`, server, packet, 'caa']);
});

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

test('beside others a short word that is asked for whole needs no longer ones', async () => {
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
      preload: () => Promise.resolve(),
      search: (term) => {
        const results = Object.entries(pages).flatMap(([id, words]) => {
          const placesOf = (asked: string) =>
            words.flatMap((word, at) => (spellWhole(word).startsWith(asked) ? [at] : []));
          const places = (term ?? '').split(' ').map(placesOf);
          return places.every(({ length }) => length > 0)
            ? [{ id, score: places.flat().length, words: places.flat(), data: vi.fn() }]
            : [];
        });
        return Promise.resolve({ results: results.toSorted((a, b) => b.score - a.score) });
      },
    },
    {
      isOnSomePage: (key) => Object.values(pages).flat().includes(key),
      beginningWith: () => [],
    },
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
