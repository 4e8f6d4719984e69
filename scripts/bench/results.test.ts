import { expect, test } from 'vitest';
import { addEntry, type Entry } from './results.ts';

const entry = (peer: string, wall: number): Entry => ({
  part: 'build',
  peer,
  recaps: 100,
  what: 'cold',
  at: '2026-11-29T00:00:00.000Z',
  commit: 'abc',
  runs: [{ wall }],
  median: { wall },
});

test('an entry takes the place of an older one of the same thing', () => {
  const entries = addEntry([entry('ours', 9)], entry('ours', 6), 'starlight');
  expect(entries).toMatchObject([{ peer: 'ours', median: { wall: 6 } }]);
});

test('entries are told as multiples of the yardstick’s, also those that were there before it', () => {
  const entries = addEntry([entry('ours', 6)], entry('starlight', 4), 'starlight');
  expect(entries).toMatchObject([
    { peer: 'ours', ratio: { wall: 1.5 } },
    { peer: 'starlight', ratio: { wall: 1 } },
  ]);
});
