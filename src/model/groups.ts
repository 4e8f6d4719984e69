import { compareKorean } from '../korean/collate.ts';
import { splitSyllable } from '../korean/hangul.ts';
import { dayOfYear, koreanDay } from './dates.ts';
import type { Event, Lineage, Recap, Service, Session, Site } from './site.ts';

/** Things under one heading. */
export interface Group<Item> {
  readonly name: string;
  readonly items: readonly Item[];
}

/** A group that may have pages of its own. */
export interface Part<Item> extends Group<Item> {
  /** In addresses: `2019`. */
  readonly key: string;
  /** In titles and links: `2019년`. */
  readonly title: string;
}

/** Items under the names they share, both in the order they come in. */
function groupBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): Group<Item>[] {
  return [...Map.groupBy(items, nameOf)].map(([name, group]) => ({ name, items: group }));
}

/** Things under their year, the newest first; those of one year in the order they come in. */
export const byYear = <Item>(
  items: readonly Item[],
  yearOf: (item: Item) => number,
): Part<Item>[] =>
  groupBy(items, (item) => String(yearOf(item)))
    .toSorted((one, other) => Number(other.name) - Number(one.name))
    .map((group) => ({ ...group, key: group.name, title: `${group.name}년` }));

/** The key of sessions of an unknown day. */
export const undated = 'undated';

/** Sessions under their day, in the order of the days; those of an unknown one come last. */
export const byDay = (sessions: readonly Session[]): Part<Session>[] =>
  groupBy(sessions, ({ day }) => day ?? '')
    .toSorted((one, other) => compareKorean(one.name || 'z', other.name || 'z'))
    .map(({ name: day, items }) => ({
      key: day || undated,
      name: day ? dayOfYear(day) : '날짜 미상',
      title: day ? koreanDay(day) : '날짜를 모르는 세션',
      items,
    }));

/** Events under their year. */
export const eventsByYear = (events: readonly Event[]): Part<Event>[] =>
  byYear(events, ({ year }) => year);

/** Talks told again over the years, under the year of the last time. */
export const lineagesByYear = (lineages: readonly Lineage[]): Part<Lineage>[] =>
  byYear(lineages, ({ tellings }) => tellings.at(-1)?.event.year ?? 0);

/** Services under their category. */
export const servicesByCategory = (services: readonly Service[]): Group<Service>[] =>
  groupBy(services, ({ categoryName }) => categoryName);

/** People under the initial consonant of their name, or its Latin letter. */
export const byInitial = <Person extends { readonly name: string }>(
  people: readonly Person[],
): Part<Person>[] =>
  groupBy(people, ({ name }) => initialOf(name)).map((group) => ({
    ...group,
    // No id of a person begins so by chance: 김준형 stands at `initial-3131`.
    key: `initial-${group.name.codePointAt(0)!.toString(16)}`,
    title: group.name,
  }));

const consonants = [...'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ'];

function initialOf(name: string): string {
  const syllable = splitSyllable(name);
  return syllable ? consonants[syllable.initial]! : [...name][0]!.toUpperCase();
}

/** Recaps in the order in which they came to the site, the last first; of one day, those of the newest event first. */
export const newestRecaps = ({ recaps }: Pick<Site, 'recaps'>): Recap[] =>
  recaps.toSorted((one, other) => other.published.localeCompare(one.published));

/** What is new of one event. */
export interface News {
  readonly event: Event;
  readonly recaps: readonly Recap[];
  /** How many more recaps the event has. */
  readonly more: number;
}

/** What came last to the site, a little of each of a few events: an event of many recaps leaves room for others. */
export const newestByEvent = (site: Pick<Site, 'recaps'>, events = 3, ofEach = 3): News[] =>
  [...Map.groupBy(newestRecaps(site), ({ event }) => event)]
    .slice(0, events)
    .map(([event, newest]) => {
      const recaps = newest.slice(0, ofEach);
      return { event, recaps, more: event.recaps.length - recaps.length };
    });
