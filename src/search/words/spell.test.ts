import { expect, test } from 'vitest';
import { spellKey, spellWhole } from './spell.ts';

test('a key is small Latin letters alone, whatever it was', () => {
  for (const key of [
    '람다',
    '까치',
    '값',
    '왜',
    'lambda',
    'ec2',
    '2016',
    '11월',
    'ŋabc',
    '中',
    'ㅅㅂ',
    'z9',
    'c++',
    '.net',
    '3.5mm',
  ]) {
    expect(spellKey(key)).toMatch(/^[a-z]+$/);
  }
});

test('what begins alike is spelled alike, also with the next consonant typed too early', () => {
  expect(spellKey('서버리스').startsWith(spellKey('서버'))).toBe(true);
  expect(spellKey('서버리스').startsWith(spellKey('서벌'))).toBe(true);
  expect(spellKey('lambda').startsWith(spellKey('lam'))).toBe(true);
});

test('different keys stay different, across scripts too', () => {
  const keys = [
    '가',
    'ㄱㅏ가',
    'a',
    'aa',
    '0',
    '00',
    'ŋaaa',
    'zza',
    'za',
    '까',
    '각가',
    '개',
    '게',
    '얘',
    '예',
    '中',
    '国',
    'z0',
    ...['c', 'c+', 'c++', 'c#', '.c', '3.5', '35', '3'],
  ];
  expect(new Set(keys.map(spellKey)).size).toBe(keys.length);
});

test('a short word can be asked for whole', () => {
  expect(spellWhole('google').startsWith(spellKey('go'))).toBe(true);
  expect(spellWhole('google').startsWith(spellWhole('go'))).toBe(false);
  expect(spellWhole('go').startsWith(spellKey('go'))).toBe(true);
  expect(spellWhole('서버')).toBe(spellKey('서버'));
});
