import type { Event, Service, Session } from '../../model/site.ts';

/**
 * What a page is about, as far as it can be narrowed by: a recap by its event, sessions and services; the page of
 * an event by that event alone, or there would be more pages of a service than the service's own page counts;
 * a lineage by nothing, or the talks of other years would be counted under the one that was chosen.
 */
export interface Subject {
  readonly events: readonly Event[];
  readonly sessions: readonly Session[];
  readonly services: readonly Service[];
}

/** One thing that pages may have in common. */
export interface FacetValue {
  /** What the address says; no other value of the facet has it. */
  readonly id: string;
  readonly name: string;
  /** What tells it from another of the same name. */
  readonly note?: string;
}

/** How results are narrowed by one thing. */
export interface FacetRule {
  /** What the reader calls it. */
  readonly label: string;
  /** Which values stand first: those of the latest year, or those that most pages have. */
  readonly order: 'newest' | 'most';
  readonly valuesOf: (subject: Subject) => readonly FacetValue[];
}

const plain = (name: string): FacetValue => ({ id: name, name });
const named = ({ id, name }: Pick<FacetValue, 'id' | 'name'>): FacetValue => ({ id, name });

/** All that results can be narrowed by, in the order of the page. A facet's name is its parameter in the address. */
export const facets = {
  event: { label: '행사', order: 'newest', valuesOf: ({ events }) => events.map(named) },
  year: {
    label: '연도',
    order: 'newest',
    valuesOf: ({ events }) => events.map(({ year }) => plain(String(year))),
  },
  service: { label: '서비스', order: 'most', valuesOf: ({ services }) => services.map(named) },
  speaker: {
    label: '발표자',
    order: 'most',
    valuesOf: ({ sessions }) =>
      sessions
        .flatMap(({ speakers }) => speakers.map(({ speaker }) => speaker))
        .map(({ id, name, appearances }) => ({
          id,
          name,
          note: appearances[0]?.organisation ?? id,
        })),
  },
} as const satisfies Readonly<Record<string, FacetRule>>;

export type FacetName = keyof typeof facets;

/** Something of each facet. */
export type PerFacet<Value> = Readonly<Record<FacetName, Value>>;

export const facetNames = Object.keys(facets) as readonly FacetName[];

/** Makes something of each facet. */
export const perFacet = <Value>(make: (name: FacetName, at: number) => Value): PerFacet<Value> =>
  Object.fromEntries(facetNames.map((name, at) => [name, make(name, at)])) as PerFacet<Value>;
