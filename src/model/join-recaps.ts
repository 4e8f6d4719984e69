import { usualCredit } from '../schema/credit.ts';
import { licences } from '../schema/licence.ts';
import type { Content } from './content.ts';
import type { Draft } from './drafts.ts';
import type { Known } from './join-sessions.ts';
import { openingOf } from './opening.ts';
import type { Directory } from './people.ts';
import type { Author, Event, Recap, Session } from './site.ts';

const lettersAMinute = 500;

/** What recaps need to know beside what sessions do. */
export interface KnownToRecaps extends Pick<Known, 'routes' | 'services'> {
  readonly authors: ReadonlyMap<string, Draft<Author>>;
  readonly authorDirectory: Directory;
  readonly mentionedIn: (text: string) => string[];
  /** Whether those that are not to be published yet are joined too. */
  readonly withDrafts: boolean;
}

/** Gives an event and its sessions what was written of them, in programme order; those of the whole event come last. */
export function joinRecaps(
  event: Draft<Event>,
  written: Content['recaps'],
  known: KnownToRecaps,
): void {
  const sessions = event.sessions as Draft<Session>[];
  const place = ({ sessions: [first] }: Recap) =>
    first ? event.sessions.indexOf(first) : event.sessions.length;
  const recaps = written
    .filter(({ data }) => known.withDrafts || !data.draft)
    .map((entry) => draftRecap(entry, event, known))
    .toSorted((one, other) => place(one) - place(other));
  for (const session of sessions)
    session.recaps = recaps.filter((recap) => recap.sessions.includes(session));
  for (const [index, recap] of recaps.entries()) {
    recap.siblings = recaps.filter((other) => other !== recap && tellOfTheSame(recap, other));
    recap.previous = recaps[index - 1];
    recap.next = recaps[index + 1];
    for (const author of recap.authors) (author as Draft<Author>).recaps.push(recap);
  }
  event.recaps = recaps;
}

function draftRecap(
  { id, data, text }: Content['recaps'][number],
  event: Draft<Event>,
  { routes, services, authors, authorDirectory, mentionedIn }: KnownToRecaps,
): Draft<Recap> {
  const { draft, ...told } = data;
  const sessions = event.sessions.filter((session) => data.sessions.includes(session.id));
  const words = [data.title, data.summary ?? '', ...data.points, text].join('\n');
  const writers = new Set(
    data.authors.flatMap((written) => {
      const found = authorDirectory.find(written);
      return 'id' in found ? (authors.get(found.id) ?? []) : [];
    }),
  );
  const names = Array.from(writers, ({ name }) => name);
  const usual = usualCredit({ credit: data.credit, authors: names });
  return {
    ...told,
    id,
    url: routes.recap(event.id, id.split('/')[1]!),
    event,
    sessions,
    authors: [...writers],
    photos: data.photos.map((photo) => ({ ...photo, credit: photo.credit ?? usual })),
    description: data.summary ?? openingOf(text, data.title),
    date: sessions[0]?.date ?? event.days[0]!,
    changed: data.updated.at(-1)?.day ?? data.published,
    licence: licences[data.licence],
    isDraft: draft,
    sources: event.sources.filter((source) => data.sources.includes(source.id)),
    services: [
      ...new Set([
        ...mentionedIn(words).flatMap((one) => services.get(one) ?? []),
        ...sessions.flatMap((session) => session.services),
      ]),
    ],
    readingTime: Math.max(1, Math.round(text.replaceAll(/\s/g, '').length / lettersAMinute)),
    siblings: [],
    previous: undefined,
    next: undefined,
    related: [],
  };
}

/** Whether two recaps of one event have a session in common, or tell of all of it. */
const tellOfTheSame = ({ sessions }: Recap, other: Recap): boolean =>
  sessions.length === 0
    ? other.sessions.length === 0
    : sessions.some((session) => other.sessions.includes(session));
