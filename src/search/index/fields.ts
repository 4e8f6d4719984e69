import type { Event, Lineage, Recap, Session } from '../../model/site.ts';
import type { FacetName } from '../query/address.ts';

/** The pages that search finds. */
export type Searchable =
  | { readonly recap: Recap; readonly event?: never; readonly lineage?: never }
  | { readonly event: Event; readonly recap?: never; readonly lineage?: never }
  | { readonly lineage: Lineage; readonly recap?: never; readonly event?: never };

/** What is kept of a page beside its text: what a result shows, what it is narrowed by, its place by date. */
export interface PageFields {
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<FacetName, readonly string[]>>;
}

/** A page of the site → its fields in the index; empty ones are left out. */
export function describePage({ recap, event, lineage }: Searchable): PageFields {
  if (recap) return describeRecap(recap);
  return event ? describeEvent(event) : describeLineage(lineage);
}

function describeRecap({ title, event, session, summary, services }: Recap): PageFields {
  return {
    meta: filled({
      kind: '세션 기록',
      title,
      event: event.name,
      year: String(event.year),
      date: session.day,
      time: clockOf(session),
      speakers: speakersOf(session),
      summary,
      accent: event.accent,
      order: orderOf(session.day, session.start),
    }),
    filters: {
      event: [event.name],
      year: [String(event.year)],
      service: services.map(({ name }) => name),
      speaker: session.speakers.map(({ speaker }) => speaker.name),
    },
  };
}

function describeEvent(event: Event): PageFields {
  const { name, year, days, venue, summary, accent, sessions } = event;
  return {
    meta: filled({
      kind: '행사',
      title: name,
      event: venue ?? '',
      year: String(year),
      date: days[0] ?? '',
      summary,
      sessions: sessions
        .map((session) => `${session.title} ${speakersOf(session)}`.trim())
        .join(' · '),
      accent,
      order: orderOf(days[0] ?? '', '00:00'),
    }),
    filters: {
      event: [name],
      year: [String(year)],
      service: unique(sessions.flatMap(({ services }) => services.map((service) => service.name))),
      speaker: unique(
        sessions.flatMap(({ speakers }) => speakers.map(({ speaker }) => speaker.name)),
      ),
    },
  };
}

function describeLineage({ name, summary, tellings }: Lineage): PageFields {
  const years = unique(tellings.map(({ event }) => String(event.year)));
  return {
    meta: filled({
      kind: '강연 계보',
      title: name,
      event: unique(tellings.map(({ event }) => event.shortName)).join(', '),
      year: years.join(', '),
      summary,
      order: 'z',
    }),
    filters: {
      event: unique(tellings.map(({ event }) => event.name)),
      year: years,
      service: unique(tellings.flatMap(({ services }) => services.map((service) => service.name))),
      speaker: unique(
        tellings.flatMap(({ speakers }) => speakers.map(({ speaker }) => speaker.name)),
      ),
    },
  };
}

/** 09:00–09:40, or only the start. */
const clockOf = ({ start, end }: Session) => (start && end ? `${start}–${end}` : (start ?? ''));

/** 박선용 매니저, 메가존 · 김상필 …; the presenter where no name is known. */
const speakersOf = ({ speakers, presenter }: Session) =>
  speakers
    .map(({ speaker, role, organisation }) => `${speaker.name} ${role}, ${organisation}`)
    .join(' · ') ||
  (presenter ?? '');

/** Sorts the newest day first and a day's sessions as they were given. Not a number, or Pagefind would round it. */
const orderOf = (day: string, start = '99:99') =>
  `d${99_999_999 - Number(day.replaceAll('-', ''))}-${start}`;

const filled = (meta: Record<string, string>) =>
  Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== ''));

const unique = <Value>(values: readonly Value[]) => [...new Set(values)];
