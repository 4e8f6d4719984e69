import { expect, test } from 'vitest';
import { spellKey } from './spell.ts';

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
  ];
  expect(new Set(keys.map(spellKey)).size).toBe(keys.length);
});
