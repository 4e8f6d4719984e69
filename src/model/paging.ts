import type { Part } from './groups.ts';

/** The most items that a page of a list shows. */
export const pageSize = 50;

/** A list in as many pages as it needs. */
export interface PagedList<Item> {
  /** At least one; each item stands on exactly one of them, in the order of the list. */
  readonly pages: readonly ListPage<Item>[];
  /** All parts of the list, how much is in each, and where it begins. */
  readonly contents: readonly PartPlace[];
}

export interface PartPlace {
  readonly name: string;
  readonly count: number;
  readonly url: string;
  readonly pages: readonly PagePlace[];
}

export interface PagePlace {
  readonly url: string;
  /** What tells it from the list's first page: `2019년`, `2019년 2쪽`; that one is `첫 쪽`. */
  readonly title: string;
}

/** One page of a list: the first has the address of the list, the others stand below it. */
export interface ListPage<Item> extends PagePlace {
  /** Its address below that of the list: `2019/2`; nothing for the first. */
  readonly path: string | undefined;
  readonly parts: readonly Part<Item>[];
  readonly previous: PagePlace | undefined;
  readonly next: PagePlace | undefined;
}

/**
 * Cuts a list into pages: first as many whole parts as there is room for, then each part by itself, in pieces
 * where it is too long. A part that is too long for the first page begins there, and goes on at `2026/2`.
 */
export function paginate<Item>(
  url: string,
  parts: readonly Part<Item>[],
  size = pageSize,
): PagedList<Item> {
  const leading = countLeading(parts, size);
  const first = leading > 0 ? parts.slice(0, leading) : parts.slice(0, 1).map(cutAt(0, size));
  const leaves = [
    { url, title: '첫 쪽', path: undefined, parts: first },
    ...parts.flatMap((part, index) => {
      if (index < leading) return [];
      const pieces = Array.from({ length: Math.ceil(part.items.length / size) }, (_, piece) => {
        const path = piece === 0 ? part.key : `${part.key}/${piece + 1}`;
        const title = piece === 0 ? part.title : `${part.title} ${piece + 1}쪽`;
        return { url: `${url}${path}/`, title, path, parts: [cutAt<Item>(piece, size)(part)] };
      });
      return index === 0 ? pieces.slice(1) : pieces;
    }),
  ];
  const places = leaves.map(placeOf);
  return {
    pages: leaves.map((leaf, index) => ({
      ...leaf,
      previous: places[index - 1],
      next: places[index + 1],
    })),
    contents: parts.map(({ key, name, items }) => {
      const pages = leaves.filter((leaf) => leaf.parts.some((part) => part.key === key));
      const begins = pages[0]!.path === undefined ? `${url}#${partId(key)}` : pages[0]!.url;
      return { name, count: items.length, url: begins, pages: pages.map(placeOf) };
    }),
  };
}

/** The id of a part's heading, on whichever page it stands. */
export const partId = (key: string): string => `part-${key}`;

/** How many parts the first page has room for, whole. */
function countLeading(parts: readonly Part<unknown>[], size: number): number {
  let room = size;
  const full = parts.findIndex(({ items }) => (room -= items.length) < 0);
  return full < 0 ? parts.length : full;
}

const cutAt =
  <Item>(piece: number, size: number) =>
  (part: Part<Item>): Part<Item> => ({
    ...part,
    items: part.items.slice(piece * size, (piece + 1) * size),
  });

const placeOf = ({ url, title }: PagePlace): PagePlace => ({ url, title });
