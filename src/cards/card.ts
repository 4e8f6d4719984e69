import { dayOfYear, koreanDay, spanOfYears } from '../model/dates.ts';
import { describeAffiliation } from '../model/people.ts';
import type {
  Author,
  Event,
  Lineage,
  Recap,
  Service,
  Session,
  Site,
  Speaker,
} from '../model/site.ts';
import type { Accent } from '../schema/fields.ts';

/** In pixels, as other sites ask for it. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What the card of a page says: the picture that other sites show where somebody links to the page. */
export interface Card {
  readonly accent?: Accent | undefined;
  /** In the rail beside the spine, the first of it bold: a year, a day, a time; else what kind of page it is. */
  readonly rail: readonly string[];
  /** Before the title: where it belongs. */
  readonly over: string;
  readonly title: string;
  /** After the title: who, or what it is about. */
  readonly under: string;
}

/** The card of each page that tells of one thing, by the page's address. */
export const buildCards = (site: Site): ReadonlyMap<string, Card> =>
  new Map([
    ...site.events.map((event) => [event.url, cardOfEvent(event)] as const),
    ...site.recaps.map((recap) => [recap.url, cardOfRecap(recap)] as const),
    ...site.services.map((service) => [service.url, cardOfService(service)] as const),
    ...site.speakers.map((speaker) => [speaker.url, cardOfSpeaker(speaker)] as const),
    ...site.authors.map((author) => [author.url, cardOfAuthor(author)] as const),
    ...site.lineages.map((lineage) => [lineage.url, cardOfLineage(lineage)] as const),
  ]);

export function cardOfRecap({ title, event, date, sessions, authors }: Recap): Card {
  const [session, ...others] = sessions;
  const { start } = others.length === 0 ? (session ?? {}) : {};
  const writers = authors.map(({ name }) => name).join(', ');
  return {
    accent: event.accent,
    rail: [...whenOf(date), ...(start ? [start] : [])],
    over: event.name,
    title,
    under: describeSpeakers(sessions) || (writers && `글 ${writers}`),
  };
}

const cardOfEvent = ({ name, accent, days, series, venue, description }: Event): Card => {
  const last = days.at(-1)!;
  return {
    accent,
    rail: [...whenOf(days[0]!), ...(days.length > 1 ? [`–${whenOf(last).at(-1)!}`] : [])],
    over: series && series !== name ? series : '행사',
    title: name,
    under: venue ?? description,
  };
};

const cardOfService = ({ name, categoryName, summary }: Service): Card => ({
  rail: ['서비스'],
  over: categoryName,
  title: name,
  under: summary,
});

const cardOfSpeaker = ({ name, appearances }: Speaker): Card => ({
  rail: ['발표자', spanOfYears(appearances.map(({ event }) => event.year))],
  over: [...new Set(appearances.map(({ event }) => event.name))].join(' · '),
  title: name,
  under: appearances[0] ? describeAffiliation(appearances[0]) : '',
});

const cardOfAuthor = ({ name, line, recaps }: Author): Card => ({
  rail: ['글쓴이'],
  over: [...new Set(recaps.map(({ event }) => event.name))].join(' · '),
  title: name,
  under: line ?? '',
});

const cardOfLineage = ({ name, summary, tellings }: Lineage): Card => ({
  rail: ['강연 계보'],
  over: spanOfYears(tellings.map(({ event }) => event.year)),
  title: name,
  under: summary,
});

/** 2019-04-18 → 2019 and 4월 18일(목); a day that is not known is not said. */
function whenOf(date: string): string[] {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return [year];
  return [year, day === undefined ? koreanDay(date).replace(/^\d+년 /, '') : dayOfYear(date)];
}

const mostSpeakers = 3;

/** Who spoke and for whom, as far as a card has room for it. */
function describeSpeakers(sessions: readonly Session[]): string {
  const said = sessions.flatMap(({ speakers, presenter }) => [
    ...speakers.map(({ speaker, ...was }) =>
      [speaker.name, describeAffiliation(was)].filter((part) => part !== '').join(' '),
    ),
    ...(presenter ? [`${presenter} 발표`] : []),
  ]);
  const people = [...new Set(said)];
  const others = people.length - mostSpeakers;
  return people.slice(0, mostSpeakers).join(' · ') + (others > 0 ? ` 외 ${others}명` : '');
}
