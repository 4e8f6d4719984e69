import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { amount, type Engine } from '../../../tests/search/engine.ts';
import { openPagefind } from '../../../tests/search/pagefind-in-node.ts';

interface Pagefind {
  search(typed: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Indexes pages of a built site straight from their HTML, as Pagefind's documentation says. */
export async function writePlainIndex(
  site: string,
  urls: readonly string[],
  output: string,
): Promise<void> {
  await rm(output, { recursive: true, force: true });
  const { index, errors } = await createIndex({ forceLanguage: 'ko' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const url of urls) {
    const content = await readFile(join(site, url, 'index.html'), 'utf8');
    await index.addHTMLFile({ url, content });
  }
  await index.writeFiles({ outputPath: output });
  await close();
}

/** Plain Pagefind over such an index. */
export async function openPlainPagefind(folder: string): Promise<Engine> {
  const pagefind = await openPagefind<Pagefind>('plain', folder);
  const ask = async (typed: string) => {
    const { results } = await pagefind.search(typed);
    const pages = await Promise.all(results.slice(0, amount).map((result) => result.data()));
    return pages.map(({ url }) => url);
  };
  return { name: 'Pagefind', ask };
}
