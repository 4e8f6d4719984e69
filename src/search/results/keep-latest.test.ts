import { expect, test, vi } from 'vitest';
import { keepLatest } from './keep-latest.ts';

test('what was read last is not read again, what was read before is', async () => {
  const read = vi.fn((key: string) => Promise.resolve(key));
  const get = keepLatest(2, read);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(await get(key)).toBe(key);
  expect(read.mock.calls.flat()).toEqual(['a', 'b', 'c', 'b']);
});

test('two that want the same wait for one answer', async () => {
  const read = vi.fn(() => Promise.resolve({}));
  const get = keepLatest(2, read);
  expect(get('a')).toBe(get('a'));
  expect(read).toHaveBeenCalledTimes(1);
});

test('what failed is read again', async () => {
  const read = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue('there');
  const get = keepLatest(2, read);
  await expect(get('a')).rejects.toThrow('offline');
  expect(await get('a')).toBe('there');
});
