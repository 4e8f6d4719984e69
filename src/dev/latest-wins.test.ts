import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { latestWins } from './latest-wins.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A task that takes 500 ms, and what it began and ended. */
function aTask() {
  const said: string[] = [];
  const ask = latestWins(async () => {
    said.push('begins');
    await new Promise((resolve) => setTimeout(resolve, 500));
    said.push('ends');
  }, 100);
  return { said, ask };
}

test('whoever saves at every key has it run once, after the last', async () => {
  const { said, ask } = aTask();
  for (let key = 0; key < 20; key++) {
    ask();
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(said).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(said).toEqual(['begins', 'ends']);
});

test('what is asked while it runs is one more run, and never two at once', async () => {
  const { said, ask } = aTask();
  ask();
  await vi.advanceTimersByTimeAsync(200);
  for (let key = 0; key < 20; key++) ask();
  await vi.advanceTimersByTimeAsync(5000);
  expect(said).toEqual(['begins', 'ends', 'begins', 'ends']);
});

test('a run that fails is no end of it', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const task = vi.fn(() => Promise.resolve());
  task.mockRejectedValueOnce(new Error('once'));
  const ask = latestWins(task, 100);
  ask();
  await vi.advanceTimersByTimeAsync(200);
  ask();
  await vi.advanceTimersByTimeAsync(200);
  expect(task).toHaveBeenCalledTimes(2);
  expect(told).toHaveBeenCalledTimes(1);
  told.mockRestore();
});
