import { expect, test } from 'vitest';
import { isParticle, stemWord } from './stem.ts';

const words = new Set(['게이트웨이', '오로라', '람다', '스토리지', '파이프라인']);
const stem = (word: string) => stemWord(word, (candidate) => words.has(candidate));

test('particles go, one or two of them', () => {
  expect(stem('아키텍처를')).toBe('아키텍처');
  expect(stem('아키텍처에서는')).toBe('아키텍처');
  expect(stem('사용자들을')).toBe('사용자');
});

test('하다 and 되다 go with all their endings', () => {
  for (const form of ['확장하기', '확장했습니다', '확장되는', '확장하려면'])
    expect(stem(form)).toBe('확장');
});

test('a word of the dictionary is never cut, not even where it looks like a particle', () => {
  expect(stem('게이트웨이')).toBe('게이트웨이');
  expect(stem('게이트웨이로')).toBe('게이트웨이');
  expect(stem('오로라')).toBe('오로라');
});

test('two syllables stay, and one before a particle that ends no other word', () => {
  expect(stem('사과')).toBe('사과');
  expect(stem('디비로')).toBe('디비');
  expect(['앱에서', '값을', '큐에는', '웹으로'].map(stem)).toEqual(['앱', '값', '큐', '웹']);
  expect(['마을', '속도', '회의', '종이'].map(stem)).toEqual(['마을', '속도', '회의', '종이']);
});

test('a particle after another script is told from a word', () => {
  expect(isParticle('에서는')).toBe(true);
  expect(isParticle('버킷')).toBe(false);
});

test('a particle goes only where it has the form that follows such a word', () => {
  expect(stem('오버레이')).toBe('오버레이');
  expect(stem('전문가의')).toBe('전문가');
  expect(stem('패턴이')).toBe('패턴');
  expect(stem('서버가')).toBe('서버');
});
