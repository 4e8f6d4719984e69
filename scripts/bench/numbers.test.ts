import { expect, test } from 'vitest';
import { median, medians, ratios } from './numbers.ts';

test('the median is the middle, or the mean of the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([1, 9, 3, 5])).toBe(4);
});

test('each figure has its own median, and one that a run lacks is lacking', () => {
  const runs = [
    { wall: 3, memory: 10 },
    { wall: 1, memory: null },
    { wall: 2, memory: 30 },
  ];
  expect(medians<{ wall: number; memory: number | null }>(runs)).toEqual({ wall: 2, memory: null });
});

test('a ratio is told where both have a figure and the other is not nothing', () => {
  const figures = { wall: 3, memory: null, shift: 1 };
  expect(ratios<Record<string, number | null>>(figures, { wall: 2, memory: 5, shift: 0 })).toEqual({
    wall: 1.5,
    memory: null,
    shift: null,
  });
});
