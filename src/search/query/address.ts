import { facetNames, perFacet, type FacetName, type PerFacet } from '../fields/facets.ts';
import { longestText } from './query.ts';

/** The ids of the chosen values of each facet: any of them will do within one, all facets must hold. */
export type Selection = PerFacet<readonly string[]>;

/** The best first, the newest or the oldest. */
export type Sorting = 'relevance' | 'date' | 'oldest';

/** What an address or a choice says, as far as there is such an order. */
export const readSorting = (text: string | null): Sorting =>
  text === 'date' || text === 'oldest' ? text : 'relevance';

/** All that a search page shows follows from this. */
export interface SearchState {
  readonly text: string;
  readonly selection: Selection;
  readonly sorting: Sorting;
}

export const nothingSelected: Selection = perFacet(() => []);

// An address is anybody's to write: more values than this are not a reader's.
const mostValues = 20;

/** The state that an address asks for; never throws: parseAddress('?q=Saga&year=2023'). */
export function parseAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const values = (name: FacetName) =>
    [...new Set(parameters.getAll(name).map((value) => value.normalize('NFC').trim()))]
      .filter((value) => value !== '')
      .slice(0, mostValues);
  return {
    text: parameters.get('q') ?? '',
    selection: perFacet(values),
    sorting: readSorting(parameters.get('sort')),
  };
}

/** The part of the address that says a state, or an empty string for none: ?q=Saga&year=2023. */
export function formatAddress({ text, selection, sorting }: SearchState): string {
  const parameters = new URLSearchParams();
  const searched = [...text.trim()].slice(0, longestText).join('').trim();
  if (searched !== '') parameters.set('q', searched);
  for (const name of facetNames) {
    for (const value of selection[name]) parameters.append(name, value);
  }
  if (sorting !== 'relevance') parameters.set('sort', sorting);
  const formatted = parameters.toString();
  return formatted === '' ? '' : `?${formatted}`;
}

/** The same selection with one value put in or taken out. */
export function toggle(selection: Selection, name: FacetName, value: string): Selection {
  const others = selection[name].filter((other) => other !== value);
  const values = others.length === selection[name].length ? [...others, value] : others;
  return { ...selection, [name]: values };
}

export const isSelected = (selection: Selection): boolean =>
  facetNames.some((name) => selection[name].length > 0);
