import { findKind } from '../fields/kinds.ts';
import { withMarks } from './marked-address.ts';
import { findExcerpt, type Section } from './excerpt.ts';
import { markText, markWords, type Segment } from './segments.ts';
import type { Matcher } from './matcher.ts';

/** What Pagefind keeps of a page: the part of it that is used here. */
export interface PageData {
  readonly url: string;
  /** The page's text; its words, parted at spaces, are what places count. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly location: number;
    readonly text: string;
  }[];
}

/** One page as the list of results shows it. */
export interface Row {
  readonly url: string;
  readonly accent: string;
  /** What kind of page it is, in Korean. */
  readonly kind: string;
  readonly title: readonly Segment[];
  readonly event: readonly Segment[];
  readonly year: string;
  readonly date: string;
  readonly time: string;
  readonly speakers: readonly Segment[];
  /** The passage that shows the most of what matched; nothing, where the summary says as much. */
  readonly excerpt: readonly Segment[];
  /** What the page is about, where no passage has to be shown. */
  readonly summary: string;
  /** Headings under which something matched, those that lead to most first. */
  readonly headings: readonly Heading[];
}

export interface Heading {
  readonly url: string;
  readonly title: readonly Segment[];
}

/** The most headings below one result. */
const mostHeadings = 3;

/** A page and the places of its words that matched → the row that a reader sees. */
export function buildRow(page: PageData, places: readonly number[], matcher: Matcher): Row {
  const words = page.content.split(/\s+/u);
  const { meta } = page;
  const parts = findParts(page, words, places);
  const found = parts
    .filter((part) => part.found.length > 0)
    .toSorted((one, other) => worth(other.found, words) - worth(one.found, words));
  const headings = found
    .flatMap(({ id, title }) => (id === '' ? [] : [{ id, title: markText(title, matcher) }]))
    .slice(0, mostHeadings);
  const title = markText(meta['title'] ?? page.url, matcher);
  const passages = found
    .slice(0, mostHeadings + 1)
    .map(({ section }) => markExcerpt(words, places, section, matcher));
  // Where only a heading or a field matched, there is no passage.
  const excerpt =
    passages.find(isMarked) ?? (headings.length > 0 ? [] : excerptOfFields(meta, matcher));
  // A page is told which words to mark as the reader saw them, not as they were looked for.
  const shown = [title, excerpt, ...passages, ...headings.map((heading) => heading.title)];
  const marks = shown.flat().flatMap(({ text, marked }) => (marked ? [text] : []));
  return {
    url: withMarks(page.url, marks),
    accent: meta['accent'] ?? '',
    kind: findKind(meta['kind'])?.label ?? '',
    title,
    event: markText(meta['event'] ?? '', matcher),
    year: meta['year'] ?? '',
    date: meta['date'] ?? '',
    time: meta['time'] ?? '',
    speakers: markSpeakers(meta['speakers'] ?? '', matcher),
    excerpt,
    summary: excerpt.length > 0 ? '' : (meta['summary'] ?? ''),
    headings: headings.map(({ id, ...heading }) => ({
      url: withMarks(`${page.url}#${id}`, marks),
      ...heading,
    })),
  };
}

/** A page's parts: what comes before any heading, without an id, then those by heading; and the places in each that matched. */
function findParts(page: PageData, words: readonly string[], places: readonly number[]) {
  const first = titleLength(page, words);
  const anchors = page.anchors.filter(
    ({ element, location }) => /^h[2-6]$/.test(element) && location >= first,
  );
  return [{ id: '', text: '', location: first }, ...anchors].map(
    ({ id, text, location }, index) => {
      const title = text.trim().replaceAll(/\s+/gu, ' ');
      const to = anchors[index]?.location ?? words.length;
      const from = title === '' ? location : Math.min(to, location + title.split(' ').length);
      const found = places.filter((place) => place >= location && place < to);
      return { id, title, section: { from, to }, found };
    },
  );
}

/** Of many speakers those that were asked for stand first: the line may end before the others. */
function markSpeakers(text: string, matcher: Matcher): readonly Segment[] {
  const [found, others] = [true, false].map((isAsked) =>
    text
      .split(listApart)
      .map((speaker) => markText(speaker, matcher))
      .filter((segments) => isMarked(segments) === isAsked),
  );
  return [...found!, ...others!].flatMap((segments, at) =>
    at === 0 ? segments : [{ text: listApart, marked: false }, ...segments],
  );
}

const listApart = ' · ';

/** Nothing of the text matched but a field may have: a session of the programme, or the summary. */
function excerptOfFields(
  meta: Readonly<Record<string, string>>,
  matcher: Matcher,
): readonly Segment[] {
  for (const [field, label] of [
    ['sessions', '시간표'],
    ['authors', '글쓴이'],
  ] as const) {
    const found = meta[field]
      ?.split(listApart)
      .find((text) => matcher.matches(text.split(/\s+/u)).some(Boolean));
    if (found !== undefined) return markText(`${label}: ${found}`, matcher);
  }
  const summary = markText(meta['summary'] ?? '', matcher);
  return isMarked(summary) ? summary : [];
}

const isMarked = (segments: readonly Segment[]): boolean => segments.some(({ marked }) => marked);

/** How many words of the text are the page's own title, which the row shows already. */
function titleLength({ content, meta }: PageData, words: readonly string[]): number {
  const title = meta['title']?.replaceAll(/\s+/gu, ' ').trim() ?? '';
  const begins = title !== '' && content.trimStart().startsWith(title.slice(0, -1));
  return begins ? Math.min(title.split(' ').length, words.length) : 0;
}

/** A heading is worth more the more different words it leads to. */
const worth = (places: readonly number[], words: readonly string[]): number =>
  10 * new Set(places.map((place) => words[place])).size + places.length;

function markExcerpt(
  words: readonly string[],
  places: readonly number[],
  section: Section,
  matcher: Matcher,
): readonly Segment[] {
  const { from, to } = findExcerpt(words, places, section);
  const known = new Set(places);
  const shown = words.slice(from, to);
  return [
    ...(from > section.from ? [{ text: '… ', marked: false }] : []),
    ...markWords(
      shown,
      matcher,
      shown.map((_, index) => known.has(from + index)),
    ),
    ...(to < section.to ? [{ text: ' …', marked: false }] : []),
  ];
}
