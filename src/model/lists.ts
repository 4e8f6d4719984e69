import { byInitial, byYear, eventsByYear } from './groups.ts';
import { paginate, type PagedList } from './paging.ts';
import type {
  Author,
  Event,
  Recap,
  Service,
  ServiceChange,
  Session,
  Site,
  Speaker,
} from './site.ts';

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

/** A name in a list of people takes a line or a few, and so does what became of a service. */
const mostLines = 200;

/** What became of services. */
export const pagesOfChanges = ({ routes, changes }: Site): PagedList<ServiceChange> =>
  paginate(
    routes.changes,
    byYear(changes, ({ change }) => Number(change.date.slice(0, 4))),
    mostLines,
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
  ...telling(pagesOfSpeakers(site), ({ sessions }) => sessions.flatMap(({ recaps }) => recaps)),
  ...telling(pagesOfAuthors(site), ({ recaps }) => recaps),
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
