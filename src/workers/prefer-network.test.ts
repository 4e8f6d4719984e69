import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { preferNetwork } from './prefer-network.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const page = (text: string, status = 200) => new Response(text, { status });
const kept = () => Promise.resolve(page('kept'));
const nothing = () => Promise.resolve(undefined);
const never = new Promise<Response>(() => undefined);
const failed = () => Promise.reject<Response>(new TypeError('offline'));
const after = (milliseconds: number) =>
  new Promise<Response>((resolve) => setTimeout(() => resolve(page('late')), milliseconds));
const textOf = async (answer: Promise<Response>) => (await answer).text();

test('the network goes first, whatever is kept', async () => {
  expect(await textOf(preferNetwork(Promise.resolve(page('new')), kept, { until: 0 }))).toBe('new');
  const missing = await preferNetwork(Promise.resolve(page('', 404)), kept, { until: 0 });
  expect(missing.status).toBe(404);
});

test('a network that fails or a server that breaks down is replaced by what is kept', async () => {
  expect(await textOf(preferNetwork(failed(), kept, { until: 0 }))).toBe('kept');
  expect(await textOf(preferNetwork(Promise.resolve(page('', 503)), kept, { until: 0 }))).toBe(
    'kept',
  );
});

test('a late network is waited for a while where something is kept, and to the end where nothing is', async () => {
  const soon = textOf(preferNetwork(after(60_000), kept, { until: 0 }));
  const whole = textOf(preferNetwork(after(60_000), nothing, { until: 0 }));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await soon).toBe('kept');
  await vi.advanceTimersByTimeAsync(50_000);
  expect(await whole).toBe('late');
});

test('who has waited once does not wait again, until the network answers in time', async () => {
  const absence = { until: 0 };
  const first = preferNetwork(never, kept, absence);
  await vi.advanceTimersByTimeAsync(10_000);
  await first;
  const before = Date.now();
  const second = preferNetwork(never, kept, absence);
  await vi.advanceTimersByTimeAsync(0);
  expect(await textOf(second)).toBe('kept');
  expect(Date.now()).toBe(before);
  await preferNetwork(Promise.resolve(page('new')), kept, absence);
  expect(absence.until).toBe(0);
});

test('where there is neither, the failure is told', async () => {
  await expect(preferNetwork(failed(), nothing, { until: 0 })).rejects.toThrow('offline');
  const broken = await preferNetwork(Promise.resolve(page('', 503)), nothing, { until: 0 });
  expect(broken.status).toBe(503);
});
