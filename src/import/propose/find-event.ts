import type { Evidence, Post, Proposed } from '../post.ts';
import type { Known, KnownEvent, Wishes } from '../known.ts';
import type { ProposedEvent } from '../proposal.ts';
import { slugOf } from '../../scaffold/slug.ts';
import { findDays, findYear } from './days.ts';
import { isAccount, namesEvent, partsOf, withoutAccount } from './event-words.ts';
import { foldTitle, likeness } from '../../korean/likeness.ts';
import { openingOf, type OpeningLine } from './opening.ts';
import { findSeries, type Series } from './series.ts';

/** What a post says of its event, before it is held against those that are there. */
export interface Said {
  readonly series: Series | undefined;
  /** What the title calls it, without words like 후기. */
  readonly name: string;
  readonly isNamed: boolean;
  readonly year: string | undefined;
  readonly days: readonly string[];
  readonly venue: string | undefined;
  /** The day on which the post appeared. */
  readonly published: string | undefined;
  readonly evidence: Evidence;
  readonly sure: Proposed<unknown>['sure'];
}

/** The event of a post: the one that was asked for, one that is there, or a new one of as much as the post says. */
export function findEvent(
  said: Said,
  titles: readonly string[],
  known: Known,
  wishes: Wishes,
): Proposed<ProposedEvent> {
  const wished = wishes.event;
  const { evidence, published } = said;
  if (wished !== undefined) {
    const there = known.events.find(({ id, data }) => id === wished || isNamed(data, wished));
    if (there) return { value: { kind: 'known', id: there.id }, sure: 'sure' };
  } else {
    const there = findKnown(said, known.events);
    if (there)
      return {
        value: { kind: 'known', id: there.id },
        sure: said.series ? 'sure' : 'likely',
        evidence,
      };
    const held = findByTalks(said, titles, known.events);
    if (held) return { value: { kind: 'known', id: held.id }, sure: 'likely', evidence };
  }
  const name = wished ?? nameOf(said, wishes.today);
  const named = known.events.find(({ data }) => isNamed(data, name));
  if (named) return { value: { kind: 'known', id: named.id }, sure: 'guess', evidence };
  const id = slugOf(
    name,
    known.events.map((event) => event.id),
  );
  const year = said.year ?? (published ?? wishes.today).slice(0, 4);
  const data = {
    name,
    days: said.days.length > 0 ? [...said.days] : [year],
    ...(said.series && wished === undefined ? { series: said.series.name } : {}),
    ...(said.venue === undefined ? {} : { venue: said.venue }),
  };
  const isDated = said.days.length > 0 || said.year !== undefined;
  return { value: { kind: 'new', id, data }, sure: isDated ? said.sure : 'guess', evidence };
}

const isNamed = (
  { name, shortName }: { name: string; shortName?: string | undefined },
  wished: string,
) => [name, shortName].some((one) => one !== undefined && foldTitle(one) === foldTitle(wished));

/** Reads what the title and the first lines of a post say of its event. */
export function readEvent(post: Post, title: string, published: string | undefined): Said {
  const lines = openingOf(post);
  const own = { text: title, line: post.frontmatterLines.get('title') ?? post.bodyLine };
  const part = partsOf(title).find(namesEvent);
  const named = lines.find(
    ({ text }) =>
      /^(?:행사\s*명?|내용|컨퍼런스)\s*[:：]\s*\S/.test(text) &&
      !text.includes('://') &&
      namesEvent(text),
  );
  // Other events that a post mentions are not its own.
  const sources: readonly OpeningLine[] =
    part === undefined
      ? [...(named ? [named] : []), { text: post.name.replaceAll(/[-_]/g, ' '), line: 1 }, ...lines]
      : [{ ...own, text: part }];
  const telling = sources.find(({ text }) => findSeries(text));
  const series = telling && findSeries(telling.text);
  const year =
    findYear(title) ??
    (telling && findYear(telling.text)) ??
    findYear(post.name.replace(/^\d{4}-\d\d?-\d\d?/, '')) ??
    yearOf(series, published);
  const dated = findWhen([own, ...lines], year);
  const place = lines.find(({ text }) =>
    /^(?:행사\s*)?(?:장소|위치|where|venue)\s*[:：]\s*\S/i.test(text),
  );
  const source = telling ?? own;
  return {
    series,
    name: eventName(
      part ?? named?.text.replace(/^[^:：]*[:：]\s*/, '') ?? partsOf(title)[0] ?? title,
    ),
    isNamed:
      part !== undefined ||
      named !== undefined ||
      isAccount(title) ||
      findYear(title) !== undefined,
    year: dated ? undefined : year,
    days: dated ?? [],
    published,
    venue: place?.text.replace(/^[^:：]*[:：]\s*/, '').slice(0, 120),
    evidence: { line: source.line, words: source.text.slice(0, 120) },
    sure: series || part !== undefined ? 'likely' : 'guess',
  };
}

/** The days that a line labelled 일시 gives, or one that tells of the event; of another year than the title's none. */
function findWhen(
  lines: readonly OpeningLine[],
  year: string | undefined,
): readonly string[] | undefined {
  const labelled = lines.filter(({ text }) =>
    /^(?:행사\s*)?(?:일시|일정|날짜|기간|일자|when|date)\s*[,:：]/i.test(text),
  );
  const telling = lines.filter(
    ({ text }) => namesEvent(text) || /열[린렸리]|개최|참[석가여]|다녀/.test(text),
  );
  const found = [...labelled, ...telling]
    .map(({ text }) => findDays(text, year))
    .filter((days) => days !== undefined)
    .filter(([first]) => year === undefined || first!.startsWith(year));
  return found.find(([first]) => first!.length === 10) ?? found[0];
}

/** The year in which a series was last held when a post appeared. */
function yearOf(series: Series | undefined, published: string | undefined): string | undefined {
  if (published === undefined || !series?.months) return undefined;
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  return String(month !== 0 && month < Math.min(...series.months) ? year - 1 : year);
}

/** What an event is called in a title: `Deview 2018 리뷰 (Day 1, Day2)` → Deview 2018. */
function eventName(words: string): string {
  const bare = words
    .replace(/\s*[([][^()[\]]*[)\]]\s*$/, '')
    .replace(/\s*(?:\bday\s*-?\s*[1-9](?!\d)|\d\s*일\s*차|\bD\d\b).*$/i, '');
  return withoutAccount(bare).replaceAll(/\s+/g, ' ').trim() || words;
}

function nameOf({ series, name, isNamed, year, days, published }: Said, today: string): string {
  const when = year ?? days[0]?.slice(0, 4) ?? published?.slice(0, 4);
  // The title of a talk is the name of no event.
  if (!series && !isNamed) return `${when ?? today.slice(0, 4)}년의 행사`;
  if (!series) return name.slice(0, 80);
  return when === undefined ? series.name : `${series.name} ${when}`;
}

/** An event that is there: of the same series and year, held on the same day, or called as the post calls it. */
function findKnown(said: Said, events: readonly KnownEvent[]): KnownEvent | undefined {
  const ofYear = events.filter(({ data }) => isOfYear(data.days, said));
  const alike = ofYear.filter(({ data }) => {
    const names = [data.series, data.name, data.shortName].filter((one) => one !== undefined);
    if (said.series) return names.some((one) => findSeries(one)?.name === said.series!.name);
    return names.some((one) => likeness(bareName(one), bareName(said.name)) > 0.8);
  });
  const isDated = said.year !== undefined || said.days.length > 0;
  if (alike.length === 1 && isDated) return alike[0];
  const onDay = events.filter(({ data }) =>
    data.days.some((day) => day.length === 10 && said.days.includes(day)),
  );
  return onDay.length === 1 && alike.includes(onDay[0]!) ? onDay[0] : undefined;
}

const isOfYear = (days: readonly string[], { year, days: said }: Said): boolean => {
  const when = year ?? said[0]?.slice(0, 4);
  return when === undefined || days.some((day) => day.startsWith(when));
};

/** The event in whose programme the talks of a post are, if they are in one alone. */
function findByTalks(
  said: Said,
  titles: readonly string[],
  events: readonly KnownEvent[],
): KnownEvent | undefined {
  if (said.isNamed && !said.series) return undefined;
  const counted = events
    .filter(({ data }) => isOfYear(data.days, said))
    .map((event) => ({
      event,
      count: titles.filter((title) =>
        event.sessions.some((session) => likeness(session.title, title) > 0.8),
      ).length,
    }))
    .toSorted((one, other) => other.count - one.count);
  const [best, next] = counted;
  const isEnough = best !== undefined && best.count > 0 && best.count * 2 >= titles.length;
  return isEnough && best.count > (next?.count ?? 0) ? best.event : undefined;
}

const bareName = (name: string): string => name.replaceAll(/20\d\d/g, ' ');
