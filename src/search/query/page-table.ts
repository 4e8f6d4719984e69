import { seal, unseal } from '../words/seal.ts';
import { facetNames, type FacetName } from './address.ts';

/** What is known of every page before any is read: what it can be narrowed by, and its place by date. */
export interface PageTable {
  /** Newest first. */
  readonly pages: readonly TablePage[];
  readonly get: (id: string) => TablePage | undefined;
}

export interface TablePage {
  /** Pagefind's own name of the page. */
  readonly id: string;
  /** 0 for the newest. */
  readonly place: number;
  readonly filters: Readonly<Record<FacetName, readonly string[]>>;
}

/** A page as the build hands it over. */
export interface PageEntry {
  readonly id: string;
  readonly order: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** All pages → one text for the browser: a line a facet with its values, then a line a page with theirs by number. */
export function packPageTable(entries: readonly PageEntry[]): string {
  const values = facetNames.map((name) => [
    ...new Set(entries.flatMap(({ filters }) => filters[name] ?? [])),
  ]);
  const pages = entries
    .toSorted((one, other) => (one.order < other.order ? -1 : 1))
    .map(({ id, filters }) =>
      [
        id,
        ...facetNames.map((name, facet) =>
          (filters[name] ?? [])
            .map((value) => values[facet]!.indexOf(value).toString(36))
            .join(','),
        ),
      ].join(' '),
    );
  return seal([...values.map((names) => names.join('\t')), ...pages].join('\n'));
}

/** The browser's text → the table. Throws when the text was cut off. */
export function unpackPageTable(text: string): PageTable {
  const lines = unseal(text).split('\n');
  const values = facetNames.map((_, facet) => lines[facet]?.split('\t') ?? []);
  const pages = lines.slice(facetNames.length).map((line, place): TablePage => {
    const [id = '', ...facets] = line.split(' ');
    const chosen = (facet: number) =>
      (facets[facet] ?? '')
        .split(',')
        .filter((number) => number !== '')
        .map((number) => values[facet]![parseInt(number, 36)]!);
    const filters = { event: chosen(0), year: chosen(1), service: chosen(2), speaker: chosen(3) };
    return { id, place, filters };
  });
  const byId = new Map(pages.map((page) => [page.id, page]));
  return { pages, get: (id) => byId.get(id) };
}
