import { facetNames, perFacet, type PerFacet } from '../fields/facets.ts';
import { longestText } from './query.ts';

/** The ids of the chosen values of each facet: any of them will do within one, all facets must hold. */
export type Choices<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** What pages that are searched can be narrowed by. */
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
  return {
    text: parameters.get('q') ?? '',
    selection: readChoices(parameters, facetNames),
    sorting: readSorting(parameters.get('sort')),
  };
}

/** The values of each facet that an address names. */
export const readChoices = <Name extends string>(
  parameters: URLSearchParams,
  names: readonly Name[],
): Choices<Name> =>
  Object.fromEntries(
    names.map((name) => [
      name,
      [...new Set(parameters.getAll(name).map((value) => value.normalize('NFC').trim()))]
        .filter((value) => value !== '')
        .slice(0, mostValues),
    ]),
  ) as unknown as Choices<Name>;

/** Names the chosen values of each facet in an address. */
export function writeChoices(parameters: URLSearchParams, choices: Choices<string>): void {
  for (const [name, values] of Object.entries(choices)) {
    for (const value of values) parameters.append(name, value);
  }
}

/** The part of the address that says a state, or an empty string for none: ?q=Saga&year=2023. */
export function formatAddress({ text, selection, sorting }: SearchState): string {
  const parameters = new URLSearchParams();
  const searched = [...text.trim()].slice(0, longestText).join('').trim();
  if (searched !== '') parameters.set('q', searched);
  writeChoices(parameters, selection);
  if (sorting !== 'relevance') parameters.set('sort', sorting);
  const formatted = parameters.toString();
  return formatted === '' ? '' : `?${formatted}`;
}

/** The same selection with one value put in or taken out. */
export function toggle<Name extends string>(
  choices: Choices<Name>,
  name: Name,
  value: string,
): Choices<Name> {
  const others = choices[name].filter((other) => other !== value);
  const values = others.length === choices[name].length ? [...others, value] : others;
  return { ...choices, [name]: values };
}

export const isSelected = (choices: Choices<string>): boolean =>
  Object.values(choices).some((values) => values.length > 0);
