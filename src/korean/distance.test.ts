import { expect, test } from 'vitest';
import { countSlips } from './distance.ts';
import { toJamo } from './hangul.ts';

test('each kind of slip counts one', () => {
  expect(countSlips('lambda', 'lamda', 2)).toBe(1);
  expect(countSlips('lambda', 'labmda', 2)).toBe(1);
  expect(countSlips('lambda', 'lambds', 2)).toBe(1);
});

test('a wrong consonant is one slip in jamo', () => {
  expect(countSlips(toJamo('모니터링'), toJamo('모니터닝'), 2)).toBe(1);
});

test('beyond the limit it gives up', () => {
  expect(countSlips('lambda', 'redshift', 2)).toBe(Infinity);
});
