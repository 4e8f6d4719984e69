import GithubSlugger, { slug } from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { listNodesOf } from './list-nodes.ts';
import { withoutUnseen } from '../schema/characters.ts';
import { renderPlainText } from './plain-text.ts';

/** Ids that the site gives to parts of its own: `page-sources`, `menu`. */
export const siteIds =
  /^(?:page|session|diagram|user-content)-|^(?:main|menu|header-search|footnote-label)$/;

/** The id an author gave a heading: `## Saga 패턴 {#saga}` → `saga`, also one that cannot be used. */
export function findOwnId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  return last?.type === 'text' ? /\{\s*#([^}]*)\}\s*$/.exec(last.value)?.[1] : undefined;
}

/** Whether an id that an author gave can be one. */
export const isOwnId = (id: string): boolean => /^[a-z0-9][a-z0-9-]*$/.test(id);

/** The headings of a text as its contents name them: Astro's own list has `${` for each `{`, and the marks of footnotes. */
export const listHeadings = (tree: Root): { depth: number; slug: string; text: string }[] =>
  [...nameHeadings(tree)].map(([heading, slug]) => ({
    depth: heading.depth,
    slug,
    text: renderPlainText(heading).trim(),
  }));

/**
 * The id of each heading of a text: the one it was given, else one made of its words. What is made steps
 * aside for what was given and for what the site uses, and is never empty: `## 🎉` → `heading`.
 */
export function nameHeadings(tree: Root): ReadonlyMap<Heading, string> {
  const headings = listNodesOf(tree, 'heading');
  const given = headings.map(findOwnId).map((id) => (id && isOwnId(id) ? id : undefined));
  const taken = new Set(given);
  const slugger = new GithubSlugger();
  return new Map(
    headings.map((heading, index) => [heading, given[index] ?? make(renderPlainText(heading))]),
  );

  function make(words: string): string {
    // Of an emoji its look and its joiners would be left, which nobody sees and `rehype-safe` takes out.
    const made = withoutUnseen(slug(words.trim()));
    const base = made === '' || siteIds.test(made) ? `heading-${made}`.replace(/-$/, '') : made;
    for (;;) {
      const id = slugger.slug(base);
      if (!taken.has(id)) return id;
    }
  }
}
