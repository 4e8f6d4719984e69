import type { Root, RootContent } from 'mdast';
import { findForeignMarks } from '../../foreign/marks.ts';
import { printMarkdown } from '../../markdown/print.ts';

/** Bold lines that the content check would take for headings are headings, also where only cleaning set them apart. */
export function raiseBoldLines(tree: Root): void {
  const bold = tree.children.filter(isBoldLine).map(printed);
  if (bold.length < 2) return;
  const body = printMarkdown(tree);
  const depths = new Map<string, number>();
  for (const { effect, from, to, replacement = '' } of findForeignMarks(body))
    if (effect === 'heading') depths.set(body.slice(from, to), replacement.indexOf(' '));
  tree.children = tree.children.map((child): RootContent => {
    const depth = isBoldLine(child) ? depths.get(printed(child)) : undefined;
    const [strong] = child.type === 'paragraph' ? child.children : [];
    if (depth === undefined || strong?.type !== 'strong') return child;
    const { position } = child;
    return {
      type: 'heading',
      depth: depth as 2,
      children: strong.children,
      ...(position && { position }),
    };
  });
}

const isBoldLine = (node: RootContent): boolean =>
  node.type === 'paragraph' && node.children.length === 1 && node.children[0]!.type === 'strong';

const printed = (node: RootContent): string =>
  printMarkdown({ type: 'root', children: [node] }).trim();
