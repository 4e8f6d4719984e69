import { findAll, type Page } from './page.ts';

/** A thing that a page describes to machines. */
export type Described = Readonly<Record<string, unknown>>;

/** What a page describes, thing by thing; what cannot be read is told by its check, and is nothing here. */
export const readDescribed = (page: Page): readonly Described[] =>
  findAll(page, 'script', { type: 'application/ld+json' }).flatMap(({ ownText }) => {
    try {
      const data = JSON.parse(ownText) as Described;
      const graph = data['@graph'];
      return Array.isArray(graph) ? (graph as Described[]) : [data];
    } catch {
      return [];
    }
  });

/** The day an article says it was last changed, or else published. */
export function readChange(page: Page): string | undefined {
  const article = readDescribed(page).find((described) => described['@type'] === 'Article');
  const day = article?.['dateModified'] ?? article?.['datePublished'];
  return typeof day === 'string' ? day : undefined;
}
