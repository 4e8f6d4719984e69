import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const origin = 'http://index.test';
const folders = new Map<string, string>();

/**
 * Opens the Pagefind index in a folder as a browser would: its own script runs in Node, and what it
 * fetches is read from the disk. Several indexes may be open at once.
 */
export async function openPagefind<Index>(
  name: string,
  folder: string,
  options: object = {},
): Promise<Index> {
  const place = `${name}-${folders.size}`;
  folders.set(place, folder);
  globalThis.fetch = async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : String(input), origin);
    const [, of = '', path = ''] = /^\/([^/]+)\/(.*)$/.exec(decodeURIComponent(pathname)) ?? [];
    return new Response(await readFile(join(folders.get(of) ?? '', path)));
  };
  const script = pathToFileURL(resolve(folder, 'pagefind.js')).href;
  const { createInstance } = (await import(script)) as {
    createInstance: (options: object) => Index;
  };
  return createInstance({ basePath: `${origin}/${place}/`, baseUrl: '/', ...options });
}
