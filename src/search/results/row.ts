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
  readonly excerpt: readonly Segment[];
  /** What the page is about, where nothing of its text has to be shown. */
  readonly summary: string;
  /** Headings under which something matched, in the order of the page. */
  readonly headings: readonly Heading[];
}

export interface Heading {
  readonly url: string;
  readonly title: readonly Segment[];
  readonly excerpt: readonly Segment[];
}

/** The most headings below one result. */
const mostHeadings = 3;

/** A page and the places of its words that matched → the row that a reader sees. */
export function buildRow(page: PageData, places: readonly number[], matcher: Matcher): Row {
  const words = page.content.split(/\s+/u);
  const { meta } = page;
  const parts = findParts(page, words, places);
  const lead = { from: titleLength(page, words), to: parts[0]?.at ?? words.length };
  const headings = parts
    .filter(({ found }) => found.length > 0)
    .toSorted((one, other) => worth(other.found, words) - worth(one.found, words))
    .slice(0, mostHeadings)
    .toSorted((one, other) => one.at - other.at)
    .map(({ id, title, section }) => ({
      id,
      title: markText(title, matcher),
      // Where only the heading itself matched, it says all.
      excerpt: ifMarked(markExcerpt(words, places, section, matcher)),
    }));
  const leadMatches = places.some((place) => place >= lead.from && place < lead.to);
  const title = markText(meta['title'] ?? page.url, matcher);
  const excerpt = leadMatches
    ? markExcerpt(words, places, lead, matcher)
    : headings.length > 0
      ? []
      : excerptOfFields(meta, matcher);
  // A page is told which words to mark as the reader saw them, not as they were looked for.
  const shown = [
    title,
    excerpt,
    ...headings.flatMap((heading) => [heading.title, heading.excerpt]),
  ];
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
    speakers: markText(meta['speakers'] ?? '', matcher),
    excerpt,
    summary: headings.length + excerpt.length > 0 ? '' : (meta['summary'] ?? ''),
    headings: headings.map(({ id, ...heading }) => ({
      url: withMarks(`${page.url}#${id}`, marks),
      ...heading,
    })),
  };
}

/** A page's parts by heading: where each begins, what stands in it, and the places in it that matched. */
function findParts(page: PageData, words: readonly string[], places: readonly number[]) {
  const first = titleLength(page, words);
  const anchors = page.anchors.filter(
    ({ element, location }) => /^h[2-6]$/.test(element) && location >= first,
  );
  return anchors.map(({ id, text, location }, index) => {
    const title = text.trim().replaceAll(/\s+/gu, ' ');
    const to = anchors[index + 1]?.location ?? words.length;
    return {
      id,
      title,
      at: location,
      section: { from: Math.min(to, location + title.split(' ').length), to },
      found: places.filter((place) => place >= location && place < to),
    };
  });
}

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
      ?.split(' · ')
      .find((text) => matcher.matches(text.split(/\s+/u)).some(Boolean));
    if (found !== undefined) return markText(`${label}: ${found}`, matcher);
  }
  return ifMarked(markText(meta['summary'] ?? '', matcher));
}

/** A text that shows what matched, or nothing. */
const ifMarked = (segments: readonly Segment[]): readonly Segment[] =>
  segments.some(({ marked }) => marked) ? segments : [];

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
