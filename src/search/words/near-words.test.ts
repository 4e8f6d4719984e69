import { expect, test } from 'vitest';
import { prepareNear } from './near-words.ts';

const find = prepareNear([
  '모니터링',
  '모니터',
  '기존',
  '채권',
  '프로토타입',
  'lambda',
  'lambda2',
  'ab',
]);
const near = (typed: string) =>
  find(typed)
    .toSorted((one, other) => one.cost - other.cost)
    .map(({ word }) => word);

test('slips of letters and of whole syllables lead to the word', () => {
  for (const typed of ['모니터닝', '모니토링', '모터니링', '모니링', '모모니터링']) {
    expect(near(typed)[0]).toBe('모니터링');
  }
  expect(near('프로타입')).toEqual(['프로토타입']);
  expect(near('lamda')).toEqual(['lambda']);
});

test('a word of two syllables is only near to one that sounds like it', () => {
  expect(near('기준')).toEqual([]);
  expect(near('태권')).toEqual([]);
  expect(near('재권')).toEqual(['채권']);
});

test('what is too short, has a digit or is in the other script is near to nothing', () => {
  for (const typed of ['기조', 'abc', 'lamda2', '람다', '']) expect(near(typed)).toEqual([]);
});
