import { expect, test } from 'vitest';
import { splitCompound } from './compounds.ts';

const words = new Set(['비용', '최적화', '이벤트', '스토어', 'storage', 'lens', '최', '적화']);
const split = (key: string) => splitCompound(key, (word) => words.has(word));

test('a compound comes apart into words of the site', () => {
  expect(split('비용최적화')).toEqual(['비용', '최적화']);
  expect(split('storagelens')).toEqual(['storage', 'lens']);
});

test('a name comes apart from its number', () => {
  expect(
    ['java9', '10gbps', 'java17', 'c9'].map((key) =>
      splitCompound(key, (word) => ['java', '9', '10', 'gbps', 'c'].includes(word)),
    ),
  ).toEqual([['java', '9'], ['10', 'gbps'], undefined, undefined]);
});

test('a word with a rest stays whole', () => {
  expect(split('비용최소화')).toBeUndefined();
  expect(split('최적화')).toBeUndefined();
  expect(split('s3storage')).toBeUndefined();
});
