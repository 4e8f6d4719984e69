import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { renderPlainText } from './plain-text.ts';

/** Ids that the site gives to parts of its own: `page-sources`, `menu`. */
export const siteIds = /^(?:page|session|diagram|user-content)-|^(?:main|menu|header-search)$/;

/** The id an author gave a heading: `## Saga 패턴 {#saga}` → `saga`, also one that cannot be used. */
export function findOwnId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  return last?.type === 'text' ? /\{\s*#([^}]*)\}\s*$/.exec(last.value)?.[1] : undefined;
}

/** The ids that the headings of a text will have, given or made from their words as the pipeline makes them. */
export function findHeadingIds(tree: Root): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const ids = new Set<string>();
  visit(tree, 'heading', (heading) => {
    ids.add(findOwnId(heading) ?? slugger.slug(renderPlainText(heading).trim()));
  });
  return ids;
}
