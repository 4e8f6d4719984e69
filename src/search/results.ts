import { findExcerpt, type Section } from './excerpt.ts';
import { holdsPhrases, holdsTerms, markText, markWords, type Segment } from './matching.ts';
import type { Query } from './query.ts';

/** What Pagefind tells of a page: the part of it that is used here. */
export interface PageData {
  readonly url: string;
  /** The page's text; its words, parted at spaces, are what locations count. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly locations: readonly number[];
  readonly anchors: readonly { readonly location: number; readonly text: string }[];
  readonly sub_results: readonly SubResult[];
}

interface SubResult {
  readonly title: string;
  readonly url: string;
  readonly locations: readonly number[];
  readonly anchor?: { readonly location: number; readonly text: string };
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

const shownMeta = ['title', 'event', 'year', 'date', 'speakers', 'summary', 'kind'] as const;

/** Whether a page that Pagefind found really holds what was asked. */
export function isAnswer(page: PageData, query: Query): boolean {
  const words = wordsOf(page);
  const shown = shownMeta.map((key) => page.meta[key] ?? '');
  const matched = page.locations.map((location) => words[location] ?? '');
  return (
    holdsTerms([...matched, ...shown.flatMap((text) => text.split(' '))], query.terms) &&
    holdsPhrases([page.content, ...shown].join('\n'), query.phrases)
  );
}

/** Pagefind's data → the row that a reader sees. */
export function buildRow(page: PageData, query: Query): Row {
  const words = wordsOf(page);
  const { meta } = page;
  const headings = [...page.sub_results]
    .filter(({ anchor }) => anchor && anchor.location >= titleLength(page, words))
    .sort((one, other) => worth(other, words, query) - worth(one, words, query))
    .slice(0, mostHeadings)
    .sort((one, other) => (one.anchor?.location ?? 0) - (other.anchor?.location ?? 0))
    .map((part): Heading => ({
      url: part.url,
      title: markText(part.title.trim(), query),
      excerpt: markExcerpt(page, words, sectionOf(page, words, part), query),
    }));
  return {
    url: page.url,
    accent: meta['accent'] ?? '',
    kind: meta['kind'] ?? '',
    title: markText(meta['title'] ?? page.url, query),
    event: markText(meta['event'] ?? '', query),
    year: meta['year'] ?? '',
    date: meta['date'] ?? '',
    time: meta['time'] ?? '',
    speakers: markText(meta['speakers'] ?? '', query),
    excerpt: buildExcerpt(page, words, headings.length > 0, query),
    headings,
  };
}

/** The summary where it matches or nothing else does; what stands before the first heading; or nothing. */
function buildExcerpt(
  page: PageData,
  words: readonly string[],
  hasHeadings: boolean,
  query: Query,
): readonly Segment[] {
  const summary = markText(page.meta['summary'] ?? '', query);
  if (summary.some(({ marked }) => marked)) return summary;
  if (hasHeadings) return [];
  const lead = { from: titleLength(page, words), to: firstHeading(page, words) };
  const isShown = ['title', 'event', 'speakers'].some((key) =>
    markText(page.meta[key] ?? '', query).some(({ marked }) => marked),
  );
  const matches = page.locations.some((location) => location >= lead.from && location < lead.to);
  return matches && !isShown ? markExcerpt(page, words, lead, query) : summary;
}

const wordsOf = ({ content }: PageData) => content.split(/\s+/u);

/** How many words of the text are the page's own title, which the row shows already. */
function titleLength({ content, meta }: PageData, words: readonly string[]): number {
  const title = meta['title']?.replaceAll(/\s+/gu, ' ').trim() ?? '';
  const length = title.split(' ').length;
  const begins = title !== '' && content.trimStart().startsWith(title.slice(0, -1));
  return begins ? Math.min(length, words.length) : 0;
}

const firstHeading = (page: PageData, words: readonly string[]) =>
  Math.min(
    words.length,
    ...page.anchors.map(({ location }) => location).filter((at) => at >= titleLength(page, words)),
  );

/** The words under a heading, up to the next one. */
function sectionOf(page: PageData, words: readonly string[], { anchor }: SubResult): Section {
  const start = anchor?.location ?? 0;
  const next = page.anchors.map(({ location }) => location).filter((location) => location > start);
  const from = start + (anchor?.text.trim().split(/\s+/u).length ?? 0);
  return { from, to: Math.max(from, Math.min(words.length, ...next)) };
}

/** A heading is worth most if it matches itself, then by how many different words it leads to. */
function worth({ title, locations }: SubResult, words: readonly string[], query: Query): number {
  const inTitle = markText(title, query).filter(({ marked }) => marked).length;
  return 100 * inTitle + 10 * new Set(locations.map((at) => words[at])).size + locations.length;
}

function markExcerpt(
  page: PageData,
  words: readonly string[],
  section: Section,
  query: Query,
): readonly Segment[] {
  const { from, to } = findExcerpt(words, page.locations, section);
  const hits = new Set(page.locations);
  const shown = words.slice(from, to).map((word, index) => ({ word, hit: hits.has(from + index) }));
  const segments = markWords(shown, query);
  return [
    ...(from > section.from ? [{ text: '… ', marked: false }] : []),
    ...segments,
    ...(to < section.to ? [{ text: ' …', marked: false }] : []),
  ];
}
