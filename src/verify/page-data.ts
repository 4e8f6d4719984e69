import { findAll, type Page } from './page.ts';

/** A thing that a page describes to machines. */
export type Described = Readonly<Record<string, unknown>>;

/** What a page says to machines: each text, and what is read in it, if anything can. */
export interface PageData {
  readonly text: string;
  readonly data: unknown;
}

/** All that a page says to machines; many ask. */
export function readData(page: Page): readonly PageData[] {
  const told = known.get(page) ?? findData(page);
  known.set(page, told);
  return told;
}

const known = new WeakMap<Page, readonly PageData[]>();

const findData = (page: Page): readonly PageData[] =>
  findAll(page, 'script', { type: 'application/ld+json' }).map(({ ownText }) => ({
    text: ownText,
    data: parse(ownText),
  }));

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a page describes, thing by thing; what cannot be read is told by its check, and is nothing here. */
export const readDescribed = (page: Page): readonly Described[] =>
  readData(page).flatMap(({ data }) => {
    const graph = (data as Described | null | undefined)?.['@graph'];
    return Array.isArray(graph) ? (graph as Described[]) : data ? [data as Described] : [];
  });

/** The day an article says it was last changed, or else published. */
export function readChange(page: Page): string | undefined {
  const article = readDescribed(page).find((described) => described['@type'] === 'Article');
  const day = article?.['dateModified'] ?? article?.['datePublished'];
  return typeof day === 'string' ? day : undefined;
}
