import { beforeEach, expect, test, vi } from 'vitest';
import { forgetAll, forgetRecent, keepRecent, readRecent } from './recent-searches.ts';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
});

test('nothing is kept before somebody searches', () => {
  expect(readRecent()).toEqual([]);
  keepRecent('  ');
  keepRecent('?!');
  keepRecent('가'.repeat(1_000));
  expect(kept.size).toBe(0);
});

test('the latest five searches are kept, each once', () => {
  for (const text of ['하나', '둘', '셋', '넷', 'Saga', '여섯', ' saga ']) keepRecent(text);
  expect(readRecent()).toEqual(['saga', '여섯', '넷', '셋', '둘']);
});

test('one search can be forgotten, and all', () => {
  keepRecent('하나');
  keepRecent('둘');
  forgetRecent('하나');
  expect(readRecent()).toEqual(['둘']);
  forgetAll();
  expect(kept.size).toBe(0);
});

test.each(['', '{', '{}', 'null', '"text"', '[1,null,"하나",""]'])(
  'whatever stands in the storage: %j',
  (text) => {
    kept.set('summit-notes:recent-searches', text);
    expect(readRecent()).toEqual(text.includes('하나') ? ['하나'] : []);
  },
);

test('where storage is refused nothing is kept and nothing fails', () => {
  vi.stubGlobal('localStorage', undefined);
  keepRecent('하나');
  forgetAll();
  expect(readRecent()).toEqual([]);
});
