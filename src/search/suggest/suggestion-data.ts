import { kinds } from '../fields/kinds.ts';
import { standingOf } from '../../model/standing.ts';
import type { Author, Lineage, Recap, Service, Session, Site, Speaker } from '../../model/site.ts';

/** What it is called, its address below the base path, what tells it from its like, its other names. */
export type Entry = readonly [name: string, path: string, note: string, ...others: string[]];

/** All that a search field suggests while somebody types; the likelier stand first. */
export interface SuggestionData {
  readonly services: readonly Entry[];
  /** Who spoke, then who wrote. */
  readonly people: readonly Entry[];
  /** Lineages, events, and the newest recaps and sessions. */
  readonly pages: readonly Entry[];
}

/** What is left out is found by searching; a file that every reader may fetch stays small. */
const mostPages = 400;
const mostPeople = 1_500;

/** The site → what is suggested; addresses are given without the base path. */
export function buildSuggestions(site: Site): SuggestionData {
  const pathOf = (url: string) => url.slice(site.routes.root.length);
  const entry = (
    name: string,
    url: string,
    note: string,
    others: readonly string[] = [],
  ): Entry => [name, pathOf(url), note, ...new Set(others.filter((other) => other !== name))];
  const service = ({ name, url, formal, aliases }: Service) =>
    entry(name, url, '', [...aliases.also, formal, ...aliases.former]);
  const speaker = ({ name, url, spellings, appearances }: Speaker) =>
    entry(name, url, appearances[0]?.organisation ?? '', spellings);
  const lineage = ({ name, url }: Lineage) => entry(name, url, kinds.lineage.label);
  const author = ({ name, url, names }: Author) => entry(name, url, '글쓴이', names);
  const recap = ({ title, url, event, sessions }: Recap) =>
    entry(
      title,
      url,
      event.shortName,
      sessions.map((session) => session.title),
    );
  const untold = ({ title, url, event }: Session) => entry(title, url, event.shortName);
  return {
    services: mostToldFirst(site.services, ({ recaps }) => recaps.length).map(service),
    people: [
      ...mostToldFirst(site.speakers, ({ sessions }) => sessions.length).map(speaker),
      ...mostToldFirst(site.authors, ({ recaps }) => recaps.length).map(author),
    ].slice(0, mostPeople),
    pages: [
      ...site.lineages.map(lineage),
      ...site.events.map(({ name, url, shortName }) =>
        entry(name, url, kinds.event.label, [shortName]),
      ),
      ...site.recaps.map(recap),
      ...site.events
        .flatMap(({ sessions }) => sessions)
        .filter((session) => standingOf(session) === 'open')
        .map(untold),
    ].slice(0, mostPages),
  };
}

const mostToldFirst = <Item>(items: readonly Item[], count: (item: Item) => number) =>
  items.toSorted((one, other) => count(other) - count(one));
