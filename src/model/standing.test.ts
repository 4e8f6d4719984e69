import { expect, test } from 'vitest';
import type { Session } from './site.ts';
import { standingOf } from './standing.ts';

const session = (kind: Session['kind'], recaps: number) =>
  ({ kind, recaps: Array(recaps).fill({}) }) as unknown as Session;

test('a talk without notes is open; a break or a raffle needs none; a raffle with notes is recorded', () => {
  expect(standingOf(session('talk', 0))).toBe('open');
  expect(standingOf(session('break', 0))).toBe('aside');
  expect(standingOf(session('raffle', 0))).toBe('aside');
  expect(standingOf(session('raffle', 1))).toBe('recorded');
});
