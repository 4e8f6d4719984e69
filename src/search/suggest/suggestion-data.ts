import { kinds } from '../fields/kinds.ts';
import { standingOf } from '../../model/standing.ts';
import type { Lineage, Recap, Service, Session, Site, Speaker } from '../../model/site.ts';

/** What it is called, its address below the base path, what tells it from its like, its other names. */
export type Entry = readonly [name: string, path: string, note: string, ...others: string[]];

/** All that a search field suggests while somebody types; the likelier stand first. */
export interface SuggestionData {
  readonly services: readonly Entry[];
  readonly speakers: readonly Entry[];
  /** Lineages, events, and the newest recaps and sessions. */
  readonly pages: readonly Entry[];
}

/** What is left out is found by searching; a file that every reader may fetch stays small. */
const mostPages = 400;
const mostSpeakers = 1_500;

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
  const recap = ({ title, url, event, session }: Recap) =>
    entry(title, url, event.shortName, [session.title]);
  const untold = ({ title, url, event }: Session) => entry(title, url, event.shortName);
  return {
    services: mostToldFirst(site.services, ({ recaps }) => recaps.length).map(service),
    speakers: mostToldFirst(site.speakers, ({ sessions }) => sessions.length)
      .slice(0, mostSpeakers)
      .map(speaker),
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
