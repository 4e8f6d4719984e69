import { byDay, byInitial, byYear, eventsByYear, lineagesByYear } from './groups.ts';
import { paginate, type PagedList } from './paging.ts';
import type {
  Author,
  Event,
  Lineage,
  Recap,
  Service,
  ServiceChange,
  Session,
  Site,
  Speaker,
} from './site.ts';
import { isTalk } from './standing.ts';

/* The lists that grow with the site, in pages. */

/** What names a service: a recap, a session that nobody wrote about, the account of an event's day. */
export type Namer =
  | { readonly kind: 'recap'; readonly event: Event; readonly recap: Recap }
  | { readonly kind: 'session'; readonly event: Event; readonly session: Session }
  | { readonly kind: 'day'; readonly event: Event };

/** The sentence that names a service, as its author wrote it. */
export interface Sentence {
  readonly before: string;
  /** The name that it goes by there. */
  readonly found: string;
  readonly after: string;
  /** Its passage, or the heading above it. */
  readonly url: string;
  /** That heading, where there is one. */
  readonly under: string | undefined;
  /** What the note calls itself that it stands in: 편집자 주. */
  readonly note: string | undefined;
}

/** All that names a service; of one year its recaps, then its sessions, then the days. */
export function pagesOfService({ url, recaps, sessions, events }: Service): PagedList<Namer> {
  const namers: Namer[] = [
    ...recaps.map((recap) => ({ kind: 'recap' as const, event: recap.event, recap })),
    ...sessions.map((session) => ({ kind: 'session' as const, event: session.event, session })),
    ...events.map((event) => ({ kind: 'day' as const, event })),
  ];
  return paginate(
    url,
    byYear(namers, ({ event }) => event.year),
  );
}

/** The sessions that somebody gave. */
export const pagesOfSpeaker = ({ url, sessions }: Speaker): PagedList<Session> =>
  paginate(
    url,
    byYear(sessions, ({ event }) => event.year),
  );

/** The recaps that somebody wrote, under the year of what they tell of. */
export const pagesOfAuthor = ({ url, recaps }: Author): PagedList<Recap> =>
  paginate(
    url,
    byYear(recaps, ({ event }) => event.year),
  );

/** All events. */
export const pagesOfEvents = ({ routes, events }: Site): PagedList<Event> =>
  paginate(routes.events, eventsByYear(events));

/** As many of the newest events as a page has room for. */
export const newestEvents = (site: Site): readonly Event[] =>
  pagesOfEvents(site).pages[0]!.parts.flatMap(({ items }) => items);

/** A row of a timetable takes little room, and a day is best seen whole. */
const mostOfProgramme = 100;

/** The programme of an event: the first page is the event's own. */
export const pagesOfProgramme = ({
  url,
  sessions,
}: Pick<Event, 'url' | 'sessions'>): PagedList<Session> =>
  paginate(url, byDay(sessions), mostOfProgramme);

/** All talks told again over the years. */
export const pagesOfLineages = ({ routes, lineages }: Site): PagedList<Lineage> =>
  paginate(routes.lineages, lineagesByYear(lineages));

/** A name in a list of people takes a line or a few, and so does what became of a service. */
const mostLines = 200;

/** What became of services. */
export const pagesOfChanges = ({ routes, changes }: Site): PagedList<ServiceChange> =>
  paginate(
    routes.changes,
    byYear(changes, ({ change }) => Number(change.date.slice(0, 4))),
    mostLines,
  );

/** All talks of all events, those of one event in the order of its programme. */
export const talksOf = ({ events }: Pick<Site, 'events'>): readonly Session[] =>
  events.flatMap(({ sessions }) => sessions.filter(isTalk));

export const pagesOfSessions = (site: Site): PagedList<Session> =>
  paginate(
    site.routes.sessions,
    byYear(talksOf(site), ({ event }) => event.year),
  );

/** Everybody who spoke. */
export const pagesOfSpeakers = ({ routes, speakers }: Site): PagedList<Speaker> =>
  paginate(routes.speakers, byInitial(speakers), mostLines);

/** Everybody who wrote. */
export const pagesOfAuthors = ({ routes, authors }: Site): PagedList<Author> =>
  paginate(routes.authors, byInitial(authors), mostLines);

/** The pages of all lists, with the recaps that they tell of. */
export const pagesOfLists = (
  site: Site,
): readonly { readonly url: string; readonly recaps: readonly Recap[] }[] => [
  ...telling(pagesOfEvents(site), ({ recaps }) => recaps),
  ...telling(pagesOfChanges(site), () => []),
  ...telling(pagesOfSessions(site), ({ recaps }) => recaps),
  ...telling(pagesOfSpeakers(site), ({ sessions }) => sessions.flatMap(({ recaps }) => recaps)),
  ...telling(pagesOfAuthors(site), ({ recaps }) => recaps),
  ...telling(pagesOfLineages(site), ({ tellings }) => tellings.flatMap(({ recaps }) => recaps)),
  ...site.events.flatMap((event) =>
    // The first page tells of more than its programme.
    telling(pagesOfProgramme(event), ({ recaps }) => recaps).slice(1),
  ),
  ...site.services.flatMap((service) =>
    telling(pagesOfService(service), (namer) => (namer.kind === 'recap' ? [namer.recap] : [])),
  ),
  ...site.speakers.flatMap((speaker) => telling(pagesOfSpeaker(speaker), ({ recaps }) => recaps)),
  ...site.authors.flatMap((author) => telling(pagesOfAuthor(author), (recap) => [recap])),
];

const telling = <Item>(
  { pages }: PagedList<Item>,
  recapsOf: (item: Item) => readonly Recap[],
): { url: string; recaps: Recap[] }[] =>
  pages.map(({ url, parts }) => ({
    url,
    recaps: parts.flatMap(({ items }) => items.flatMap(recapsOf)),
  }));
