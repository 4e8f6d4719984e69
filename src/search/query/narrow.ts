import { facetNames, facets, perFacet, type FacetName, type PerFacet } from '../fields/facets.ts';
import type { Selection } from './address.ts';
import type { Labels } from './page-table.ts';

/** How many pages have each value of each facet. */
export type Counts = PerFacet<ReadonlyMap<string, number>>;

/** One thing to narrow by, with every value it has anywhere. */
export interface Facet<Name extends string = FacetName> {
  readonly name: Name;
  /** What the reader calls it. */
  readonly label: string;
  readonly options: readonly FacetOption[];
}

export interface FacetOption {
  readonly id: string;
  readonly label: string;
  /** Pages that would be found with it. */
  readonly count: number;
  readonly selected: boolean;
}

/** Every facet with every value it has anywhere, in an order that never changes while typing. `now` counts what the current query leaves. */
export const buildFacets = (
  labels: Labels,
  now: Counts | undefined,
  selection: Selection,
): readonly Facet[] =>
  facetNames.map((name) => ({
    name,
    label: facets[name].label,
    options: Array.from(labels[name], ([id, label]) => ({
      id,
      label,
      count: now?.[name].get(id) ?? 0,
      selected: selection[name].includes(id),
    })),
  }));

/** A selection parted into values that the site knows, by id or as the reader sees them, and those it does not. */
export function sortOut(selection: Selection, labels: Labels) {
  const find = (name: FacetName, value: string) =>
    labels[name].has(value) ? value : [...labels[name]].find(([, label]) => label === value)?.[0];
  return {
    known: perFacet((name) => [
      ...new Set(selection[name].flatMap((value) => find(name, value) ?? [])),
    ]) satisfies Selection,
    unknown: facetNames.flatMap((name) =>
      selection[name].filter((value) => find(name, value) === undefined),
    ),
  };
}

/** What a selection is called, for sentences about it. */
export const nameSelection = (selection: Selection, labels: Labels): readonly string[] =>
  facetNames.flatMap((name) => selection[name].map((id) => labels[name].get(id) ?? id));

type Filters = Readonly<Partial<PerFacet<readonly string[]>>>;

/** Whether a page with these filters passes a selection. */
export const passes = (filters: Filters, selection: Selection): boolean =>
  facetNames.every(
    (name) =>
      selection[name].length === 0 ||
      selection[name].some((value) => filters[name]?.includes(value)),
  );

/** Counts over pages at hand; a facet's own choice does not shrink its own counts. */
export const countFacets = (pages: readonly Filters[], selection: Selection): Counts =>
  perFacet((name) => {
    const others = { ...selection, [name]: [] };
    const count = new Map<string, number>();
    for (const filters of pages.filter((page) => passes(page, others))) {
      for (const value of filters[name] ?? []) count.set(value, (count.get(value) ?? 0) + 1);
    }
    return count;
  });
