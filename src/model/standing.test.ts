import { expect, test } from 'vitest';
import type { Session } from './site.ts';
import { countTalks, standingOf } from './standing.ts';

const session = (kind: Session['kind'], recaps: number) =>
  ({ kind, recaps: Array(recaps).fill({}) }) as unknown as Session;

test('a talk without notes is open; a break or a raffle needs none; a raffle with notes is recorded', () => {
  expect(standingOf(session('talk', 0))).toBe('open');
  expect(standingOf(session('break', 0))).toBe('aside');
  expect(standingOf(session('raffle', 0))).toBe('aside');
  expect(standingOf(session('raffle', 1))).toBe('recorded');
});

test('lunch and the raffle are no talks, whoever wrote about them', () => {
  const programme = [session('keynote', 1), session('meal', 0), session('talk', 0)];
  expect(countTalks([...programme, session('raffle', 1)])).toBe(2);
});
