import { afterAll, expect, test } from 'vitest';
import { runPagefind, stopPagefind } from './run-pagefind.ts';

afterAll(stopPagefind);

test('a page that cannot be indexed is told of by whoever waits for the index, and by nobody else', async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  const page = `<html lang="ko"><body>${'글 '.repeat(5000)}</body></html>`;
  // Pages are sent many at a time; one that is no text is in the second lot.
  const pages = Array.from(
    { length: 150 },
    (_, at) => [`/${at}/`, at === 60 ? (5 as never) : page] as const,
  );
  await expect(runPagefind(pages, () => undefined)).rejects.toThrow('"/60/"');
  await new Promise((done) => setTimeout(done, 100));
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});
