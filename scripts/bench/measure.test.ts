import { expect, test } from 'vitest';
import { parseStatus, parseTimes } from './measure.ts';

test('the processor’s time is that of what the shell started, minutes and all', () => {
  expect(parseTimes('0m0.01s 0m0.02s\n1m2.5s 0m0.25s\n')).toBeCloseTo(62.75);
});

test('a process is read by its session and pages, whatever brackets its name has', () => {
  const rest = Array.from({ length: 30 }, (_, index) => index + 3).join(' ');
  expect(parseStatus(`42 (a (b) c) ${rest}`)).toEqual({ session: 6, resident: 24 });
});
