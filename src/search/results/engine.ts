import { siteFiles } from '../../model/routes.ts';
import { isSelected, type Selection, type Sorting } from '../query/address.ts';
import { askPlan, type Hit } from '../query/ask.ts';
import { countFacets, passes, type Counts } from '../query/narrow.ts';
import { unpackNames, unpackWords, wordsFile, type Knowledge } from '../words/knowledge.ts';
import { lazily } from '../words/lazily.ts';
import { MissingIndex } from '../words/seal.ts';
import { isCode } from '../words/vocabulary.ts';
import { holdsPhrases } from './segments.ts';
import { buildMatcher } from './matcher.ts';
import { partStart, startFile } from '../query/index-table.ts';
import { pagesFile, unpackPageTable, type Labels, type PageTable } from '../query/page-table.ts';
import { openPagefind, type Pagefind, type ReadFile } from './pagefind.ts';
import type { Query } from '../query/query.ts';
import { rememberAnswers } from './remember-answers.ts';
import { buildRow, type PageData, type Row } from './row.ts';
import type { Note } from '../query/plan.ts';
import { rewrite } from '../query/rewrite.ts';

/** What was found, loaded as far as it is shown. */
export interface Found {
  readonly total: number;
  /** How many of them do not hold all that was asked for, and how many things that was. */
  readonly partial: number;
  readonly asked: number;
  readonly rows: readonly Row[];
  /** How the typed words were understood, where that is not what they say. */
  readonly notes: readonly Note[];
  /** Typed words that nothing on the site resembles. */
  readonly missing: readonly string[];
  /** Every page found, before it was narrowed: what counts are made of. */
  readonly ids: readonly string[];
}

/** What is asked besides the words. */
export interface Limits {
  readonly selection: Selection;
  readonly sorting: Sorting;
  /** How many rows are wanted. */
  readonly amount: number;
}

export interface Engine {
  readonly find: (query: Query, limits: Limits) => Promise<Found>;
  /** Every value of every facet. */
  readonly labels: () => Promise<Labels>;
  /** How many pages have each, of what was found or of all; a choice in a facet does not shrink its own counts. */
  readonly count: (found: Found | undefined, selection: Selection) => Promise<Counts>;
}

/** In how many pages a phrase is looked for. */
const mostRead = 200;

/**
 * Loads the index below a base path such as `/repo/`. Another attempt asks for other addresses, as
 * browsers may remember an answer that was wrong. Throws a MissingIndex, now or with an answer, where
 * it did not come; anything else is a mistake of ours.
 */
export async function loadEngine(base: string, attempt: number): Promise<Engine> {
  const folder = new URL(base + siteFiles.index, location.href);
  const retry = attempt > 0 ? `?${attempt}` : '';
  const load = async (path: string, priority: RequestPriority = 'auto') => {
    try {
      const response = await fetch(`${folder.href}${path}${retry}`, { priority });
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      throw new Error(String(response.status));
    } catch (cause) {
      throw new MissingIndex(`${path}: ${String(cause)}`, { cause });
    }
  };
  const start = load(startFile);
  // Most who search need the words, too; who does not must not wait for them.
  const words = load(wordsFile, 'low');
  words.catch(() => undefined);
  const early = new Map([
    [startFile, start],
    [wordsFile, words],
  ]);
  const { engine } = await openEngine(base, (path) => {
    const file = early.get(path) ?? load(path);
    early.delete(path);
    return file;
  });
  return engine;
}

/** An index by its files, in a browser or elsewhere, and the engine over it. */
export async function openEngine(base: string, read: ReadFile) {
  const readText = async (name: string) => new TextDecoder().decode(await read(name));
  const { table, names } = partStart(await readText(startFile));
  const pagefind = openPagefind(base, table, read);
  return { pagefind, engine: buildEngine(pagefind, names, readText) };
}

/**
 * An engine over an index that is open. Names, words and the table of pages are read
 * when they are first needed: nobody who only looks at the page waits for any, a search for a name needs no words, and most are neither narrowed nor sorted.
 */
export function buildEngine(
  pagefind: Pagefind,
  namesText: string,
  read: (name: typeof wordsFile | typeof pagesFile) => Promise<string>,
): Engine {
  const getNames = lazily(() => unpackNames(namesText));
  let knowledge: Knowledge | undefined;
  const getKnowledge = once(
    async () => (knowledge = unpackWords(await read(wordsFile), getNames())),
  );
  const getTable = once(async () => unpackPageTable(await read(pagesFile)));
  const ask = rememberAnswers(pagefind, {
    isOnSomePage: (key) =>
      (knowledge ?? getNames()).lexicon.has(key) &&
      (isCode(key) || !getNames().vocabulary.find([key])),
  });
  function isName(words: readonly string[]): boolean {
    const { vocabulary } = getNames();
    return vocabulary.find(words.flatMap(vocabulary.keysOf)) !== undefined;
  }
  const knowFor = ({ terms }: Query) =>
    isName(terms) || terms.every((term) => isName([term])) ? getNames() : getKnowledge();

  async function narrow(hits: readonly Hit<PageData>[], { selection, sorting }: Limits) {
    if (!isSelected(selection) && sorting === 'relevance') return hits;
    const table = await getTable();
    const passing = hits.filter(({ id }) => passes(table.get(id)?.filters ?? {}, selection));
    return sort(passing, sorting, table);
  }

  return {
    labels: async () => (await getTable()).labels,
    count: async (found, selection) => {
      const { pages, get } = await getTable();
      const counted = found ? found.ids.map(get) : pages;
      return countFacets(
        counted.map((page) => page?.filters ?? {}),
        selection,
      );
    },
    find: async (query, limits) => {
      const plan = rewrite(query.terms, await knowFor(query));
      const hits =
        query.terms.length > 0
          ? await keepPhrases(await askPlan(ask, plan), query)
          : sort(pagefind.all, 'date', await getTable());
      const passing = await narrow(hits, limits);
      const matcher = buildMatcher(plan, getNames());
      const shown = passing.slice(0, limits.amount);
      const pages = await readPages(shown);
      return {
        // What cannot be read is not shown, and what is not shown is not counted.
        total: passing.length - shown.length + pages.length,
        partial: passing.filter(({ isPartial }) => isPartial).length,
        asked: plan.wanted.filter(({ isOptional }) => !isOptional).length,
        rows: pages.map(({ hit, page }) => buildRow(page, hit.words, matcher)),
        // What is meant literally is not explained.
        notes: query.phrases.length > 0 ? [] : plan.notes,
        missing: plan.missing,
        ids: hits.map(({ id }) => id),
      };
    },
  };
}

/** Reads something once; what failed is read again. */
function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return () =>
    (reading ??= read().catch((error: unknown) => {
      reading = undefined;
      throw error;
    }));
}

/** The pages of hits. One that cannot be read is left out: the others are still an answer. */
async function readPages(hits: readonly Hit<PageData>[]) {
  const read = await Promise.allSettled(hits.map(async (hit) => ({ hit, page: await hit.data() })));
  const pages = read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const [failed] = read.filter((one) => one.status === 'rejected');
  if (pages.length === 0 && failed) throw failed.reason;
  return pages;
}

/** The days in the order that is wanted, each day's pages as its programme has them; what is of no day comes last. */
function sort(hits: readonly Hit<PageData>[], sorting: Sorting, table: PageTable) {
  if (sorting === 'relevance') return hits;
  const turn = sorting === 'oldest' ? -1 : 1;
  const rank = ({ id }: Hit<PageData>) => {
    const { day, place = 0 } = table.get(id) ?? {};
    return [day === undefined ? Infinity : turn * day, place] as const;
  };
  return hits
    .map((hit) => ({ hit, rank: rank(hit) }))
    .toSorted(({ rank: [day, place] }, { rank: [otherDay, otherPlace] }) =>
      day === otherDay ? place - otherPlace : day - otherDay,
    )
    .map(({ hit }) => hit);
}

/** Literal text is beyond Pagefind, which knows whole words only: pages are read and compared. */
async function keepPhrases(
  hits: readonly Hit<PageData>[],
  { phrases }: Query,
): Promise<readonly Hit<PageData>[]> {
  if (phrases.length === 0) return hits;
  const read = await readPages(hits.slice(0, mostRead));
  return read
    .filter(({ page: { content, meta } }) =>
      holdsPhrases([content, ...Object.values(meta)].join('\n'), phrases),
    )
    .map(({ hit }) => hit);
}
