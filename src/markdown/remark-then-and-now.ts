import type { PhrasingContent, Root } from 'mdast';
import { visit } from './visit.ts';
import type { ComponentProps } from '../schema/components.ts';
import { link, quote, text } from './blocks.ts';
import { judge } from './mdx.ts';
import { sinceName } from './remark-asides.ts';

/** `<Since then="64TB" now="128TB" … />` → `> **그 뒤** 64TB → 128TB ([2020-09-22](https://…))`, as it is written in Markdown. */
export function remarkThenAndNow() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (node.name !== 'Since' || index === undefined || !parent) return;
      const judgement = judge(node);
      if (judgement.kind !== 'component') throw new Error('A component was not looked through');
      const words = wordsOf(judgement.props as ComponentProps<'Since'>);
      const note = node.type === 'mdxJsxTextElement' ? words : [quote(words)];
      parent.children.splice(index, 1, ...(note as PhrasingContent[]));
    });
  };
}

const wordsOf = ({ what, then, now, date, source }: ComponentProps<'Since'>): PhrasingContent[] => [
  { type: 'strong', children: [text(sinceName)] },
  text(` ${what ? `${what}: ` : ''}${then} → ${now} (`),
  link(date, source),
  text(')'),
];
