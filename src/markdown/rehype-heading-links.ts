import type { Root } from 'hast';
import { h } from 'hastscript';
import { visit } from './visit.ts';

/** A link to itself at the end of each heading, named for screen readers and without text of its own. */
export function rehypeHeadingLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (heading) => {
      const { id } = heading.properties;
      if (!/^h[2-4]$/.test(heading.tagName) || typeof id !== 'string' || id === 'footnote-label')
        return;
      let text = '';
      visit(heading, 'text', ({ value }) => void (text += value));
      const ariaLabel = `‘${text.trim()}’ 주소`;
      heading.children.push(h('a.anchor', { href: `#${id}`, ariaLabel }));
    });
  };
}
