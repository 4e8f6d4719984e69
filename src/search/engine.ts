import { facetNames, type Selection } from './address.ts';
import { countFacets, passes, type Counts } from './facets.ts';
import type { Query } from './query.ts';
import { buildRow, isAnswer, type PageData, type Row } from './results.ts';

/** What was found, loaded as far as it is shown. */
export interface Found {
  readonly total: number;
  readonly counts: Counts;
  readonly rows: readonly Row[];
}

export interface Engine {
  /** Every value of every facet, with the number of its pages. */
  readonly all: Counts;
  /** The best `amount` pages for a query; without terms all that a selection leaves, newest first. */
  find(query: Query, selection: Selection, amount: number): Promise<Found>;
}

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  filters(): Promise<Counts>;
  preload(term: string): Promise<void>;
  search(term: string | null, options: object): Promise<{ results: Hit[]; filters: Counts }>;
}

interface Hit {
  data(): Promise<PageData>;
}

/** How many pages are fetched at once, and how many a phrase is looked for in. */
const batch = 10;
const mostRead = 200;

/**
 * Loads the index below a base path such as `/repo/`. Another attempt asks for another address, as
 * browsers remember a module that failed.
 */
export async function loadEngine(base: string, attempt: number): Promise<Engine> {
  const basePath = `${base}pagefind/`;
  const module = new URL(
    `${basePath}pagefind.js${attempt > 0 ? `?${attempt}` : ''}`,
    location.href,
  );
  const { createInstance } = (await import(/* @vite-ignore */ module.href)) as {
    createInstance: (options: object) => Pagefind;
  };
  const pagefind = createInstance({
    basePath,
    baseUrl: base,
    // What a row shows as it is should not rank it.
    ranking: { metaWeights: { accent: 0, kind: 0, date: 0, time: 0, summary: 0 } },
  });
  const all = await pagefind.filters();
  return { all, find: (...asked) => find(pagefind, ...asked) };
}

async function find(pagefind: Pagefind, query: Query, selection: Selection, amount: number) {
  if (query.phrases.length > 0) return findPhrases(pagefind, query, selection, amount);
  const { results, filters } = await ask(pagefind, query, selection);
  const { pages, read } = await readAnswers(results, query, amount);
  const rows = pages.slice(0, amount).map((page) => buildRow(page, query));
  if (rows.length === 0) return { total: 0, counts: {}, rows };
  return {
    total: results.length - read + pages.length,
    counts: { ...filters, ...(await countOthers(pagefind, query, selection)) },
    rows,
  };
}

/** Literal text is beyond Pagefind (it knows whole words only): its answers are read and compared. */
async function findPhrases(pagefind: Pagefind, query: Query, selection: Selection, amount: number) {
  const { results } = await ask(pagefind, query, undefined);
  const { pages } = await readAnswers(results.slice(0, mostRead), query, mostRead);
  const passing = pages.filter(({ filters }) => passes(filters, selection));
  return {
    total: passing.length,
    counts: countFacets(
      pages.map(({ filters }) => filters),
      selection,
    ),
    rows: passing.slice(0, amount).map((page) => buildRow(page, query)),
  };
}

async function ask(pagefind: Pagefind, { terms }: Query, selection: Selection | undefined) {
  const chosen = facetNames.filter((name) => selection?.[name].length);
  const filters = Object.fromEntries(chosen.map((name) => [name, { any: selection?.[name] }]));
  if (terms.length === 0) return pagefind.search(null, { filters, sort: { order: 'asc' } });
  // A beginning whose words go on in the next chunk of the index would lose those. This sorts after
  // every letter that can follow, so the next chunk is loaded too.
  await pagefind.preload(terms.map((term) => `${term}\u11FF`).join(' '));
  return pagefind.search(terms.join(' '), { filters });
}

/**
 * Reads results in order until enough of them hold what was asked. When a whole batch does not, the
 * engine fell back to another word, and the rest is no better.
 */
async function readAnswers(results: readonly Hit[], query: Query, amount: number) {
  const pages: PageData[] = [];
  let read = 0;
  while (pages.length < amount && read < results.length) {
    const next = results.slice(read, read + Math.max(batch, amount - pages.length));
    const answers = await Promise.all(next.map((result) => result.data()));
    // Pagefind may hand out the same object for another search of the same page.
    const kept = answers.filter((page) => isAnswer(page, query)).map((page) => ({ ...page }));
    read += next.length;
    pages.push(...kept);
    if (pages.length === 0 && query.phrases.length === 0) break;
  }
  return { pages, read };
}

/** In a facet with a choice the other values count as if nothing were chosen in it: any of them will do. */
async function countOthers(
  pagefind: Pagefind,
  query: Query,
  selection: Selection,
): Promise<Counts> {
  const chosen = facetNames.filter((name) => selection[name].length > 0);
  const counts = chosen.map(async (name) => {
    const { filters } = await ask(pagefind, query, { ...selection, [name]: [] });
    return [name, filters[name]] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}
