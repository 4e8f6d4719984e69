import type { Root } from 'mdast';
import { visit } from './visit.ts';

/** Numbers footnotes, whatever their label: a Korean one (`[^참고]`) would be encoded in the address and not in the id. */
export function remarkFootnotes() {
  return (tree: Root): void => {
    const numbers = new Map<string, string>();
    visit(tree, (node) => {
      if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
      const number = numbers.get(node.identifier) ?? String(numbers.size + 1);
      numbers.set(node.identifier, number);
      node.identifier = number;
      node.label = number;
    });
  };
}
