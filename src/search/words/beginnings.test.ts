import { expect, test } from 'vitest';
import { toJamo } from '../../korean/hangul.ts';
import { beginsOne, sortBy, wordsFrom } from './beginnings.ts';

const sorted = sortBy(['서버리스', '패킷', '서버', '설정', 'lambda'], toJamo);

// In the order of the keyboard's letters: ㄹ comes before ㅂ.
test('words are found by how what is read of them begins', () => {
  expect(wordsFrom(sorted, toJamo('서'))).toEqual(['설정', '서버', '서버리스']);
  expect(wordsFrom(sorted, toJamo('서벌'))).toEqual(['서버리스']);
  expect(wordsFrom(sorted, toJamo('서버리스'))).toEqual(['서버리스']);
  expect(wordsFrom(sorted, toJamo('서버리스는'))).toEqual([]);
  expect(wordsFrom(sorted, '')).toHaveLength(5);
});

test('whether one begins so', () => {
  expect([beginsOne(sorted, 'lam'), beginsOne(sorted, 'lan'), beginsOne([], 'a')]).toEqual([
    true,
    false,
    false,
  ]);
});
