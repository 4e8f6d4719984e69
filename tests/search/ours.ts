import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nothingSelected } from '#site/search/query/address.ts';
import { openEngine } from '#site/search/results/engine.ts';
import { parseQuery } from '#site/search/query/query.ts';
import type { Row } from '#site/search/results/row.ts';
import { amount, type Engine } from './engine.ts';

/** The site's own search, with what only it has. */
export interface OurSearch extends Engine {
  readonly rows: (typed: string) => Promise<readonly Row[]>;
  /** The address of every page that can be found. */
  readonly every: () => Promise<readonly string[]>;
}

/** The site's own search over a built site, and the rows that a reader sees. */
export async function openOurs(site: string): Promise<OurSearch> {
  const { engine, pagefind } = await openEngine('/', (path) =>
    readFile(join(site, 'pagefind', path)),
  );
  const limits = { selection: nothingSelected, sorting: 'relevance', amount } as const;
  const rows = async (typed: string) => (await engine.find(parseQuery(typed), limits)).rows;
  return {
    name: 'this site',
    ask: async (typed) => (await rows(typed)).map(({ url }) => url),
    rows,
    every: () => Promise.all(pagefind.all.map(async (page) => (await page.data()).url)),
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
