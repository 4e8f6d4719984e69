import { compareKorean } from '../../korean/collate.ts';
import { facetNames, type FacetName, type Selection } from './address.ts';

/** How many pages each value of each facet has, as Pagefind tells it. */
export type Counts = Readonly<Partial<Record<string, Readonly<Record<string, number>>>>>;

/** One thing to narrow by, with every value it has anywhere. */
export interface Facet {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
}

export interface FacetValue {
  readonly value: string;
  /** Pages that would be found with it. */
  readonly count: number;
  readonly selected: boolean;
}

/**
 * Facets in an order that never changes while typing: years and events from the newest, others by how
 * many pages they have on the whole site. `now` counts what the current query leaves.
 */
export const buildFacets = (all: Counts, now: Counts, selection: Selection): readonly Facet[] =>
  facetNames.map((name) => ({
    name,
    values: Object.entries(all[name] ?? {})
      .sort(([one, ones], [other, others]) =>
        name === 'year' || name === 'event'
          ? compareKorean(yearIn(other), yearIn(one)) || compareKorean(one, other)
          : others - ones || compareKorean(one, other),
      )
      .map(([value]) => ({
        value,
        count: now[name]?.[value] ?? 0,
        selected: selection[name].includes(value),
      })),
  }));

/** AWS Summit Seoul 2019 → 2019. */
const yearIn = (name: string) => /\b(?:19|20)\d\d\b/.exec(name)?.[0] ?? '';

/** A selection parted into values that the site knows and those it does not. */
export function sortOut(selection: Selection, all: Counts) {
  const known = (name: FacetName) =>
    selection[name].filter((value) => Object.hasOwn(all[name] ?? {}, value));
  const unknown = facetNames.flatMap((name) =>
    selection[name].filter((value) => !Object.hasOwn(all[name] ?? {}, value)),
  );
  return {
    known: {
      event: known('event'),
      year: known('year'),
      service: known('service'),
      speaker: known('speaker'),
    } satisfies Selection,
    unknown,
  };
}

type Filters = Readonly<Record<string, readonly string[]>>;

/** Whether a page with these filters passes a selection. */
export const passes = (filters: Filters, selection: Selection): boolean =>
  facetNames.every(
    (name) =>
      selection[name].length === 0 ||
      selection[name].some((value) => filters[name]?.includes(value)),
  );

/** Counts over pages at hand; a facet's own choice does not shrink its own counts. */
export function countFacets(pages: readonly Filters[], selection: Selection): Counts {
  const counts: Record<string, Record<string, number>> = {};
  for (const name of facetNames) {
    const others = { ...selection, [name]: [] };
    const count: Record<string, number> = (counts[name] = {});
    for (const filters of pages.filter((page) => passes(page, others))) {
      for (const value of filters[name] ?? []) count[value] = (count[value] ?? 0) + 1;
    }
  }
  return counts;
}
