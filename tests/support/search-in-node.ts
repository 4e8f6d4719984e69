import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Dist } from './read-dist.ts';

/** The part of Pagefind's browser API that is asked here. */
interface Pagefind {
  options(options: { basePath: string; baseUrl: string }): Promise<void>;
  search(query: string | null): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/**
 * Asks the built index as a browser would: Pagefind's own script runs in Node, and what it fetches is
 * read from the built folder. Gives the addresses found, the best first.
 */
export async function openIndex(
  dist: Dist,
): Promise<(query: string | null) => Promise<readonly string[]>> {
  const folder = join(dist.dir, 'pagefind');
  const base = new URL('pagefind/', dist.address);
  globalThis.fetch = async (input) => {
    const address = input instanceof Request ? input.url : String(input);
    const { pathname } = new URL(address, base);
    const file = decodeURIComponent(pathname).split('/pagefind/').pop() ?? '';
    return new Response(await readFile(join(folder, file)));
  };
  const script = pathToFileURL(resolve(folder, 'pagefind.js')).href;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  await pagefind.options({ basePath: base.href, baseUrl: dist.address.pathname });
  return async (query) => {
    const { results } = await pagefind.search(query);
    const found = await Promise.all(results.map((result) => result.data()));
    return found.map(({ url }) => url);
  };
}
