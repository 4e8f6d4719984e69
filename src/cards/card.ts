import { koreanDays, spanOfYears } from '../model/dates.ts';
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
  /** After the title: who, or what it is about, in up to two lines. */
  readonly under: readonly string[];
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
  const speakers = describeSpeakers(sessions);
  return {
    accent: event.accent,
    rail: [...whenOf([date]), ...(start ? [start] : [])],
    over: event.name,
    title,
    under: speakers.length > 0 || writers === '' ? speakers : [`글 ${writers}`],
  };
}

const cardOfEvent = ({ name, accent, days, series, venue, description }: Event): Card => ({
  accent,
  rail: whenOf(days),
  over: series && series !== name ? series : '행사',
  title: name,
  under: [venue ?? description],
});

const cardOfService = ({ name, categoryName, summary }: Service): Card => ({
  rail: ['서비스'],
  over: categoryName,
  title: name,
  under: [summary],
});

const cardOfSpeaker = ({ name, appearances }: Speaker): Card => ({
  rail: ['발표자', spanOfYears(appearances.map(({ event }) => event.year))],
  over: [...new Set(appearances.map(({ event }) => event.name))].join(' · '),
  title: name,
  under: appearances.slice(0, 1).map(describeAffiliation),
});

const cardOfAuthor = ({ name, line, recaps }: Author): Card => ({
  rail: ['글쓴이'],
  over: [...new Set(recaps.map(({ event }) => event.name))].join(' · '),
  title: name,
  under: line === undefined ? [] : [line],
});

const cardOfLineage = ({ name, summary, tellings }: Lineage): Card => ({
  rail: ['강연 계보'],
  over: spanOfYears(tellings.map(({ event }) => event.year)),
  title: name,
  under: [summary],
});

/** The year, then the days within it: 2019, 4월 17일(수), –18일(목); a day that is not known is not said. */
function whenOf(days: readonly string[]): string[] {
  const [, year = '', rest = ''] = /^(\d+)년 ?(.*)$/.exec(koreanDays(days)) ?? [];
  return rest === '' ? [year] : [year, ...rest.split(/(?=–)/)];
}

/** Who spoke and for whom; of more than two the others by name alone. */
function describeSpeakers(sessions: readonly Session[]): string[] {
  const people = new Map(
    sessions.flatMap(({ speakers, presenter }) => [
      ...speakers.map(({ speaker, ...was }) => [speaker.name, describeAffiliation(was)] as const),
      ...(presenter ? [[presenter, '발표'] as const] : []),
    ]),
  );
  const said = [...people].map(([name, was]) => `${name} ${was}`.trimEnd());
  return said.length <= 2 ? said : [said[0]!, [...people.keys()].slice(1).join(', ')];
}
