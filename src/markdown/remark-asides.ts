import type { Blockquote, Nodes, Root } from 'mdast';
import { visit } from './visit.ts';

/** What a note is called that tells what changed since. */
export const sinceName = '그 뒤';

/** Block quotes that begin with one of these in bold are asides of ours, not quotations. */
export const asides: Readonly<Record<string, string>> = {
  '편집자 주': 'editors-note',
  '엇갈리는 기록': 'disagreement',
  [sinceName]: 'since',
};

/** `> **편집자 주** …` → `<aside class="editors-note" aria-label="편집자 주">`; «편집자 주 2» where a text has several. */
export function remarkAsides() {
  return (tree: Root): void => {
    const quotes: Blockquote[] = [];
    visit(tree, 'blockquote', (quote) => void quotes.push(quote));
    for (const [name, alike] of Map.groupBy(quotes, nameOf)) {
      const className = asides[name];
      if (!className) continue;
      for (const [index, quote] of alike.entries()) {
        const label = alike.length > 1 ? `${name} ${index + 1}` : name;
        quote.data = {
          hName: 'aside',
          hProperties: {
            ...quote.data?.hProperties,
            className: [className],
            'aria-label': label,
          },
        };
      }
    }
  };
}

/** Whether a block is an aside of ours. */
export const isAside = (node: Nodes): node is Blockquote =>
  node.type === 'blockquote' && Object.hasOwn(asides, nameOf(node));

/** The bold text that a quote begins with, or nothing. */
function nameOf(quote: Blockquote): string {
  const [paragraph] = quote.children;
  const label = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  if (label?.type !== 'strong' || label.children[0]?.type !== 'text') return '';
  return label.children[0].value.trim();
}
