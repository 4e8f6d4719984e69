import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nothingSelected } from '#site/search/query/address.ts';
import { buildEngine, pagefindOptions } from '#site/search/results/engine.ts';
import type { Pagefind } from '#site/search/results/pagefind.ts';
import { namesFile } from '#site/search/words/knowledge.ts';
import { parseQuery } from '#site/search/query/query.ts';
import type { Row } from '#site/search/results/row.ts';
import { amount, type Engine } from './engine.ts';
import { openPagefind } from './pagefind-in-node.ts';

/** The site's own search, with what only it has. */
export interface OurSearch extends Engine {
  readonly rows: (typed: string) => Promise<readonly Row[]>;
  /** The address of every page that can be found. */
  readonly every: () => Promise<readonly string[]>;
}

/** The site's own search over a built site, and the rows that a reader sees. */
export async function openOurs(site: string): Promise<OurSearch> {
  const folder = join(site, 'pagefind');
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  const pagefind = await openPagefind<Pagefind>('ours', folder, pagefindOptions);
  const engine = buildEngine(pagefind, await read(namesFile), read);
  const limits = { selection: nothingSelected, sorting: 'relevance', amount } as const;
  const rows = async (typed: string) => (await engine.find(parseQuery(typed), limits)).rows;
  return {
    name: 'this site',
    ask: async (typed) => (await rows(typed)).map(({ url }) => url),
    rows,
    every: async () => {
      const { results } = await pagefind.search(null);
      return Promise.all(results.map(async (result) => (await result.data()).url));
    },
  };
}

type Line = Row['title'];

/** Whether a line shows what matched. */
export const hasMark = (line: Line): boolean => line.some(({ marked }) => marked);

/** Whether a row shows, in whichever of its lines, what matched. */
export const isMarked = (row: Row): boolean =>
  [
    ...[row.title, row.event, row.speakers, row.excerpt],
    ...row.headings.map(({ title }) => title),
  ].some(hasMark);
