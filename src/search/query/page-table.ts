import { arrangeValues } from '../fields/arrange-values.ts';
import { facetNames, facets, perFacet, type FacetValue, type PerFacet } from '../fields/facets.ts';
import { seal, unseal } from '../words/seal.ts';

/** Where the index holds it. */
export const pagesFile = 'pages.txt';

/** What is known of every page before any is read: what it can be narrowed by, and its place by date. */
export interface PageTable {
  /** Newest first. */
  readonly pages: readonly TablePage[];
  readonly get: (id: string) => TablePage | undefined;
  /** Every value that some page has, by its id, as the reader sees it and in the order in which they are shown. */
  readonly labels: Labels;
}

export type Labels = PerFacet<ReadonlyMap<string, string>>;

export interface TablePage {
  /** Pagefind's own name of the page. */
  readonly id: string;
  /** 0 for the newest. */
  readonly place: number;
  /** 0 for the newest day, and nothing for a page that is of no day. */
  readonly day: number | undefined;
  /** The ids of what it can be narrowed by. */
  readonly filters: PerFacet<readonly string[]>;
}

/** A page as the build hands it over. */
export interface PageEntry {
  readonly id: string;
  /** Its day, from the newest, and its place in it: `d79839581-09:00`. Whatever does not begin so is of no day. */
  readonly order: string;
  readonly filters: PerFacet<readonly FacetValue[]>;
}

/** All pages → one text for the browser: a line a facet with its values, then a line a page with theirs by number. */
export function packPageTable(entries: readonly PageEntry[]): string {
  const sorted = entries.toSorted((one, other) => (one.order < other.order ? -1 : 1));
  const values = perFacet((name) => {
    const ofPages = sorted.flatMap(({ filters }) => filters[name]);
    return arrangeValues(ofPages, facets[name].order);
  });
  const places = perFacet((name) => new Map([...values[name].keys()].map((id, at) => [id, at])));
  const days = [...new Set(sorted.map(dayOf))];
  const pages = sorted
    .map((entry) => ({ ...entry, day: dayOf(entry) }))
    .map(({ id, day, filters }) =>
      [
        id,
        day === '' ? '' : days.indexOf(day).toString(36),
        ...facetNames.map((name) =>
          filters[name].map((value) => places[name].get(value.id)!.toString(36)).join(','),
        ),
      ].join(' '),
    );
  const lines = facetNames.map((name) =>
    [...values[name]].map(([id, label]) => `${id} ${label}`).join('\t'),
  );
  return seal([...lines, ...pages].join('\n'));
}

const dayOf = ({ order }: PageEntry) => /^d[^-]*/.exec(order)?.[0] ?? '';

/** The browser's text → the table. Throws when the text was cut off. */
export function unpackPageTable(text: string): PageTable {
  const lines = unseal(text).split('\n');
  const labels = perFacet((_, facet) => {
    const values = lines[facet]?.split('\t') ?? [];
    return new Map(
      values
        .map((value) => /^(\S+) (.*)$/.exec(value) ?? [])
        .flatMap(([, id, label]) => (id && label ? [[id, label] as const] : [])),
    );
  });
  const ids = perFacet((name) => [...labels[name].keys()]);
  const pages = lines.slice(facetNames.length).map((line, place): TablePage => {
    const [id = '', day, ...facets] = line.split(' ');
    const filters = perFacet((name, facet) =>
      (facets[facet] ?? '')
        .split(',')
        .filter((number) => number !== '')
        .map((number) => ids[name][parseInt(number, 36)]!),
    );
    return { id, place, day: day ? parseInt(day, 36) : undefined, filters };
  });
  const byId = new Map(pages.map((page) => [page.id, page]));
  return { pages, get: (id) => byId.get(id), labels };
}
