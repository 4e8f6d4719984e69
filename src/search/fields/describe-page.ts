import { describeAffiliation } from '../../model/people.ts';
import type { Event, Lineage, Recap, Session, Site } from '../../model/site.ts';
import { facets, perFacet, type FacetValue, type PerFacet, type Subject } from './facets.ts';
import type { KindId } from './kinds.ts';

/** The pages that search finds. */
type Searchable =
  { readonly recap: Recap } | { readonly event: Event } | { readonly lineage: Lineage };

/** What is kept of a page beside its text: what a result shows, what it is narrowed by, its place by date. */
export interface PageFields {
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: PerFacet<readonly FacetValue[]>;
}

/** The fields of every page that search finds, by its address without the base path: `/lineages/well-architected/`. */
export function describePages({ routes, ...site }: Site): Readonly<Record<string, PageFields>> {
  const addressOf = ({ url }: { readonly url: string }) => url.slice(routes.root.length - 1);
  return Object.fromEntries([
    ...site.recaps.map((recap) => [addressOf(recap), describePage({ recap })] as const),
    ...site.events.map((event) => [addressOf(event), describePage({ event })] as const),
    ...site.lineages.map((lineage) => [addressOf(lineage), describePage({ lineage })] as const),
  ]);
}

/** A page of the site → its fields in the index; empty ones are left out. */
export function describePage(page: Searchable): PageFields {
  if ('recap' in page) return describeRecap(page.recap);
  return 'event' in page ? describeEvent(page.event) : describeLineage(page.lineage);
}

function describeRecap({ title, event, sessions, authors, date, description, services }: Recap) {
  const only = sessions.length === 1 ? sessions[0] : undefined;
  return describe(
    'recap',
    { events: [event], sessions, services },
    {
      title,
      event: event.name,
      year: String(event.year),
      date,
      time: only ? clockOf(only) : '',
      speakers: listed(sessions.map(speakersOf)),
      authors: listed(authors.map(({ name, names }) => [name, ...names].join(' '))),
      summary: description,
      accent: event.accent,
      order: orderOf(date, sessions[0]?.start),
    },
  );
}

function describeEvent(event: Event): PageFields {
  const { name, year, days, venue, description, accent, sessions } = event;
  return describe(
    'event',
    { events: [event] },
    {
      title: name,
      event: venue ?? '',
      year: String(year),
      date: days[0] ?? '',
      summary: description,
      sessions: listed(sessions.map((session) => `${session.title} ${speakersOf(session)}`.trim())),
      accent,
      order: orderOf(days[0] ?? '', '00:00'),
    },
  );
}

function describeLineage({ name, summary, tellings }: Lineage): PageFields {
  const events = tellings.map(({ event }) => event);
  return describe(
    'lineage',
    {},
    {
      title: name,
      event: unique(events.map(({ shortName }) => shortName)).join(', '),
      year: unique(events.map(({ year }) => String(year))).join(', '),
      summary,
      order: 'z',
    },
  );
}

const describe = (
  kind: KindId,
  { events = [], sessions = [], services = [] }: Partial<Subject>,
  meta: Record<string, string>,
): PageFields => ({
  meta: { kind, ...Object.fromEntries(Object.entries(meta).filter(([, text]) => text !== '')) },
  filters: perFacet((name) => {
    const values: readonly FacetValue[] = facets[name].valuesOf({ events, sessions, services });
    return [...new Map(values.map((value) => [value.id, value])).values()];
  }),
});

/** 09:00–09:40, or only the start. */
const clockOf = ({ start, end }: Session) => (start && end ? `${start}–${end}` : (start ?? ''));

/** 박선용 매니저, 메가존 · 김상필 …; the presenter where no name is known. */
const speakersOf = ({ speakers, presenter }: Session) =>
  listed(
    speakers.map(({ speaker, ...was }) => `${speaker.name} ${describeAffiliation(was)}`.trim()),
  ) ||
  (presenter ?? '');

const listed = (parts: readonly string[]) =>
  unique(parts.filter((part) => part !== '')).join(' · ');

/** Sorts the newest day first and a day's sessions as they were given. Not a number, or Pagefind would round it. */
const orderOf = (day: string, start = '99:99') =>
  `d${99_999_999 - Number(day.replaceAll('-', '').padEnd(8, '0'))}-${start}`;

const unique = <Value>(values: readonly Value[]) => [...new Set(values)];
