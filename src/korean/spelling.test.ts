import { expect, test } from 'vitest';
import { foldSpelling, nearSpellings } from './spelling.ts';

test('spellings that sound alike become one', () => {
  expect(foldSpelling('아키텍쳐')).toBe(foldSpelling('아키텍처'));
  expect(foldSpelling('컨테이너')).toBe(foldSpelling('컨태이너'));
  expect(foldSpelling('스케쥴')).toBe(foldSpelling('스케줄'));
});

test('what English writes sh has one spelling, whichever of two is used', () => {
  expect(foldSpelling('쉐어포인트')).toBe(foldSpelling('셰어포인트'));
  expect(foldSpelling('플래쉬')).toBe(foldSpelling('플래시'));
  expect(foldSpelling('인쇄')).not.toBe(foldSpelling('인셰'));
});

test('a word is one letter from its other spellings, and not from other words', () => {
  expect(nearSpellings('데이타')).toContain('데이터');
  expect(nearSpellings('써버')).toContain('서버');
  expect(nearSpellings('서버')).not.toContain('서비');
  expect(nearSpellings('S3')).toEqual([]);
});

test('words that sound different stay apart', () => {
  expect(foldSpelling('서버')).not.toBe(foldSpelling('소버'));
  expect(foldSpelling('Lambda 3')).toBe('Lambda 3');
});

test('a folded spelling is its own: words are folded where they are indexed and where they are read', () => {
  const syllables = Array.from({ length: 11_172 }, (_, at) => String.fromCharCode(0xac00 + at));
  const folded = syllables.map(foldSpelling);
  expect(folded.map(foldSpelling)).toEqual(folded);
});
