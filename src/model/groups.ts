import { splitSyllable } from '../korean/hangul.ts';
import type { Event, Recap, Service, Site } from './site.ts';

/** Things under one heading. */
export interface Group<Item> {
  readonly name: string;
  readonly items: readonly Item[];
}

/** Items under the names they share, both in the order they come in. */
function groupBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): Group<Item>[] {
  return [...Map.groupBy(items, nameOf)].map(([name, group]) => ({ name, items: group }));
}

/** Events under their year. */
export const eventsByYear = (events: readonly Event[]): Group<Event>[] =>
  groupBy(events, ({ year }) => String(year));

/** Services under their category. */
export const servicesByCategory = (services: readonly Service[]): Group<Service>[] =>
  groupBy(services, ({ categoryName }) => categoryName);

/** People under the initial consonant of their name, or its Latin letter. */
export const byInitial = <Person extends { readonly name: string }>(
  people: readonly Person[],
): Group<Person>[] => groupBy(people, ({ name }) => initialOf(name));

const consonants = [...'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ'];

function initialOf(name: string): string {
  const syllable = splitSyllable(name);
  return syllable ? consonants[syllable.initial]! : name.charAt(0).toUpperCase();
}

/** The recaps that came last to the site; of one day, those of the newest event first. */
export const newestRecaps = ({ recaps }: Pick<Site, 'recaps'>, limit = 6): Recap[] =>
  recaps.toSorted((one, other) => other.published.localeCompare(one.published)).slice(0, limit);
