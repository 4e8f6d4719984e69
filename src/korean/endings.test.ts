import { expect, test } from 'vitest';
import { isEnding, withoutEndings } from './endings.ts';

test.each(['들을', '에선', '했어요', '이었다', '뭐야', '님이', '적으로', '화된', '이든', '하려면'])(
  '%s only inflects',
  (ending) => expect(isEnding(ending)).toBe(true),
);

test.each(['버킷', '서버', '스토리지', '컨테이너'])('%s is a word of its own', (word) =>
  expect(isEnding(word)).toBe(false),
);

test('a word may end in several ways; the longest stem comes first, and two syllables stay', () => {
  expect(withoutEndings('패턴들을')).toEqual(['패턴들', '패턴']);
  expect(withoutEndings('나는')).toEqual([]);
});

test('a long run is read as fast as it is long', () => {
  expect(isEnding(`${'니다'.repeat(500)}쾅`)).toBe(false);
});

test('the end of a verb inflects no noun by itself', () => {
  expect(isEnding('하기')).toBe(true);
  expect(isEnding('기')).toBe(false);
  expect(withoutEndings('계산기')).toEqual([]);
});
