import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ComponentProps } from '../schema/components.ts';
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
      const children = noteOf(judgement.props as ComponentProps<'Since'>);
      const note =
        node.type === 'mdxJsxTextElement'
          ? children
          : [
              {
                type: 'blockquote' as const,
                children: [{ type: 'paragraph' as const, children }],
              },
            ];
      parent.children.splice(index, 1, ...(note as PhrasingContent[]));
    });
  };
}

const noteOf = ({ what, then, now, date, source }: ComponentProps<'Since'>): PhrasingContent[] => [
  { type: 'strong', children: [{ type: 'text', value: sinceName }] },
  { type: 'text', value: ` ${what ? `${what}: ` : ''}${then} → ${now} (` },
  { type: 'link', url: source, children: [{ type: 'text', value: date }] },
  { type: 'text', value: ')' },
];
