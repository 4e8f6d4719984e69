import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Block quotes that begin with one of these in bold are asides of ours, not quotations. */
const asides: Readonly<Record<string, string>> = {
  '편집자 주': 'editors-note',
  '엇갈리는 기록': 'disagreement',
};

/** `> **편집자 주** …` → `<aside class="editors-note" aria-label="편집자 주">`. */
export function remarkAsides() {
  return (tree: Root): void => {
    visit(tree, 'blockquote', (quote) => {
      const [paragraph] = quote.children;
      const label = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
      if (label?.type !== 'strong' || label.children[0]?.type !== 'text') return;
      const name = label.children[0].value.trim();
      const className = asides[name];
      if (!className) return;
      quote.data = { hName: 'aside', hProperties: { className: [className], 'aria-label': name } };
    });
  };
}
