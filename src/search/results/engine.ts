import { isSelected, type Selection, type Sorting } from '../query/address.ts';
import { askPlan, type Hit } from '../query/ask.ts';
import { countFacets, passes, type Counts } from '../query/facets.ts';
import { unpackKnowledge, type Knowledge } from '../words/knowledge.ts';
import { spellKey } from '../words/spell.ts';
import { holdsPhrases } from './marks.ts';
import { buildMatcher } from './matcher.ts';
import { unpackPageTable, type PageTable } from '../query/page-table.ts';
import type { Query } from '../query/query.ts';
import { buildRow, type PageData, type Row } from './results.ts';
import type { Note } from '../query/plan.ts';
import { rewrite } from '../query/rewrite.ts';

/** What was found, loaded as far as it is shown. */
export interface Found {
  readonly total: number;
  readonly counts: Counts;
  readonly rows: readonly Row[];
  /** How the typed words were understood, where that is not what they say. */
  readonly notes: readonly Note[];
  /** Typed words that nothing on the site resembles. */
  readonly missing: readonly string[];
}

/** What is asked besides the words. */
export interface Limits {
  readonly selection: Selection;
  readonly sorting: Sorting;
  /** How many rows are wanted. */
  readonly amount: number;
}

export interface Engine {
  /** Every value of every facet, with the number of its pages. */
  readonly all: Counts;
  readonly find: (query: Query, limits: Limits) => Promise<Found>;
}

/** The part of Pagefind's browser API that is used here. */
export interface Pagefind {
  search(term: string | null, options?: object): Promise<{ results: Hit<PageData>[] }>;
}

/** In how many pages a phrase is looked for. */
const mostRead = 200;

/**
 * Loads the index below a base path such as `/repo/`. Another attempt asks for another address, as
 * browsers remember a module that failed.
 */
export async function loadEngine(base: string, attempt: number): Promise<Engine> {
  const folder = new URL(`${base}pagefind/`, location.href);
  const retry = attempt > 0 ? `?${attempt}` : '';
  const [{ createInstance }, knowledge, table] = await Promise.all([
    import(/* @vite-ignore */ `${folder.href}pagefind.js${retry}`) as Promise<{
      createInstance: (options: object) => Pagefind;
    }>,
    fetchText(`${folder.href}knowledge.txt${retry}`),
    fetchText(`${folder.href}pages.txt${retry}`),
  ]);
  const pagefind = createInstance({ basePath: folder.pathname, baseUrl: base, ...pagefindOptions });
  return buildEngine(pagefind, unpackKnowledge(knowledge), unpackPageTable(table));
}

/** How Pagefind ranks: what a row only shows as it is must not rank it. */
export const pagefindOptions = {
  ranking: {
    metaWeights: {
      ...{ title: 5, speakers: 2, summary: 2, event: 1, sessions: 1, date: 1 },
      ...{ accent: 0, kind: 0, time: 0, year: 0, order: 0 },
    },
  },
} as const;

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** An engine over an index that is open, in a browser or elsewhere. */
export function buildEngine(pagefind: Pagefind, knowledge: Knowledge, table: PageTable): Engine {
  const ask = async (keys: readonly string[]) =>
    (await pagefind.search(keys.map(spellKey).join(' '))).results;
  const filtersOf = ({ id }: { id: string }) => table.get(id)?.filters ?? {};
  const byDate = (one: { id: string }, other: { id: string }) =>
    (table.get(one.id)?.place ?? 0) - (table.get(other.id)?.place ?? 0);

  return {
    all: countFacets(
      table.pages.map(({ filters }) => filters),
      { event: [], year: [], service: [], speaker: [] },
    ),
    find: async (query, { selection, sorting, amount }) => {
      const plan = rewrite(query.terms, knowledge);
      const isListed = query.terms.length === 0 && isSelected(selection);
      const hits = isListed
        ? (await pagefind.search(null)).results.toSorted(byDate)
        : await keepPhrases(await askPlan(ask, plan), query);
      const passing = hits.filter((hit) => passes(filtersOf(hit), selection));
      const sorted = sorting === 'date' ? passing.toSorted(byDate) : passing;
      const matcher = buildMatcher(plan, knowledge);
      const rows = await Promise.all(
        sorted.slice(0, amount).map(async (hit) => buildRow(await hit.data(), hit.words, matcher)),
      );
      return {
        total: passing.length,
        counts: countFacets(hits.map(filtersOf), selection),
        rows,
        // What is meant literally is not explained.
        notes: query.phrases.length > 0 ? [] : plan.notes,
        missing: plan.missing,
      };
    },
  };
}

/** Literal text is beyond Pagefind, which knows whole words only: pages are read and compared. */
async function keepPhrases(
  hits: readonly Hit<PageData>[],
  { phrases }: Query,
): Promise<readonly Hit<PageData>[]> {
  if (phrases.length === 0) return hits;
  const read = await Promise.all(
    hits.slice(0, mostRead).map(async (hit) => ({ hit, page: await hit.data() })),
  );
  return read
    .filter(({ page: { content, meta } }) =>
      holdsPhrases([content, ...Object.values(meta)].join('\n'), phrases),
    )
    .map(({ hit }) => hit);
}
