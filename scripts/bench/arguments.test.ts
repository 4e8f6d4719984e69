import { expect, test } from 'vitest';
import { parseAsked } from './arguments.ts';

const known = ['ours', 'starlight'];

test('without a word everything is measured, the largest size once', () => {
  const asked = parseAsked([], known);
  expect(asked).toMatchObject({ recaps: [100, 1_000, 5_000], reading: 1_000, peers: undefined });
  expect(asked.parts).toEqual(['build', 'weight', 'lighthouse', 'search', 'photos']);
  expect([100, 5_000].map(asked.runs)).toEqual([3, 1]);
});

test('parts, peers, sizes and runs can be chosen', () => {
  const words = '--only search,build --peers starlight --recaps 300,200 --runs 5'.split(' ');
  const asked = parseAsked(words, known);
  expect(asked).toMatchObject({ parts: ['build', 'search'], peers: ['starlight'] });
  expect(asked).toMatchObject({ recaps: [200, 300], reading: 300 });
  expect(asked.runs(5_000)).toBe(5);
});

test('the table alone measures nothing', () => {
  expect(parseAsked(['--readme'], known)).toMatchObject({ parts: [], readme: true });
});

test('what nobody knows is refused with what there is', () => {
  expect(() => parseAsked(['--peers', 'gatsby'], known)).toThrow('ours, starlight');
  expect(() => parseAsked(['--runs', 'many'], known)).toThrow('--runs');
});
