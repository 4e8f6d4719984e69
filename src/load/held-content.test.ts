import { resolve } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { heldName, holdingLoader, makeTextsStale, readHeld, readStale } from './held-content.ts';

interface Shown {
  readonly collections: ReadonlyMap<string, ReadonlyMap<string, { readonly digest?: unknown }>>;
}
const { collections } = (globalThis as unknown as Record<symbol, Shown>)[Symbol.for(heldName)]!;
const shown = () => collections.get('recaps')?.get('summit/one')?.digest;

interface After {
  readonly digest: string;
  readonly assetImports?: string[];
}

/** Holds one entry that was made of a file, and makes another of it when it is read anew, which may take its time. */
async function hold(after: After, ready: Promise<unknown> = Promise.resolve()) {
  const entry = {
    id: 'summit/one',
    data: {},
    filePath: 'content/one.md',
    assetImports: ['./a.jpg'],
    rendered: { html: '' },
  };
  const store = { entries: () => [[entry.id, { ...entry, digest: 'old' }]] };
  const loader = holdingLoader({
    name: 'texts',
    load: () => Promise.resolve(),
    loadOne: async ({ store }) => {
      await ready;
      store.set({ ...entry, ...after });
    },
  });
  await loader.load({ collection: 'recaps', store } as unknown as LoaderContext);
}

test('a file that is read anew takes the place of its entry', async () => {
  await hold({ digest: 'new' });
  expect(shown()).toBe('old');
  expect(await readHeld(resolve('content/one.md'))).toBe(true);
  expect(shown()).toBe('new');
});

test('what shows another picture, and a file that is no entry, is left to Astro', async () => {
  await hold({ digest: 'new', assetImports: ['./a.jpg', './b.jpg'] });
  expect(await readHeld(resolve('content/one.md'))).toBe(false);
  expect(shown()).toBe('old');
  expect(await readHeld(resolve('content/two.md'))).toBe(false);
});

test('of a text whose names are others, every page that asks waits for the new one', async () => {
  const { promise: ready, resolve: go } = Promise.withResolvers<undefined>();
  await hold({ digest: 'new' }, ready);
  makeTextsStale();
  const seen: unknown[] = [];
  const asked = ['first', 'second'].map(async () => {
    await readStale('recaps', 'summit/one');
    seen.push(shown());
  });
  await Promise.resolve();
  expect(seen).toEqual([]);
  go(undefined);
  await Promise.all(asked);
  expect(seen).toEqual(['new', 'new']);
});
