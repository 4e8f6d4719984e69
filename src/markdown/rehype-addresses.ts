import type { Root } from 'hast';
import { visit } from './visit.ts';

/** What the caller lends: the base path, with a slash at both ends. */
export interface AddressOptions {
  readonly root: string;
}

/** Puts the base path before the site's own addresses, which Astro does for no link in Markdown, and marks foreign ones. */
export function rehypeAddresses({ root }: AddressOptions) {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      const href = properties['href'];
      if (tagName !== 'a' || typeof href !== 'string') return;
      if (/^https?:/i.test(href)) properties['rel'] = ['noopener', 'external'];
      else if (href.startsWith('/')) properties['href'] = root + href.slice(1);
    });
  };
}
