import type { FootnoteDefinition, Nodes, Parents, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isBlank, renderPlainText } from '../../markdown/plain-text.ts';

/** Footnotes that are called and say something; of others the words stand where they stood. */
export function cleanFootnotes(tree: Root): void {
  const called = new Set<string>();
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') called.add(node.identifier);
    if (node.type !== 'footnoteDefinition' || definitions.has(node.identifier)) return;
    if (!isBlank(renderPlainText(node))) definitions.set(node.identifier, node);
  });
  into(tree);

  function into(parent: Parents): void {
    parent.children = parent.children.flatMap((child): Nodes[] => {
      if ('children' in child) into(child);
      if (child.type === 'footnoteReference') {
        if (definitions.has(child.identifier)) return [child];
        return [{ type: 'inlineCode', value: `[^${child.label ?? child.identifier}]` }];
      }
      if (child.type !== 'footnoteDefinition') return [child];
      const isUsed = definitions.get(child.identifier) === child && called.has(child.identifier);
      return isUsed ? [child] : child.children;
    }) as never;
  }

  // Below everything else, as they are read.
  const last = (node: RootContent): boolean => node.type === 'footnoteDefinition';
  tree.children = [
    ...tree.children.filter((child) => !last(child)),
    ...tree.children.filter((child) => last(child)),
  ];
}
