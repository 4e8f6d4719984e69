import { expect, test } from 'vitest';
import { compareKorean } from './collate.ts';

test('Hangul stands in dictionary order, and numbers by their size', () => {
  const ordered = [
    '1장',
    '2장',
    '10장',
    '가용 영역',
    '가장자리',
    '까치',
    '나들이',
    '하나',
    'Aurora',
  ];
  const shuffled = ordered.toReversed();
  expect(shuffled.toSorted(compareKorean)).toEqual(ordered);
});
