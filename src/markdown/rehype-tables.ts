import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Tables that scroll inside themselves, headers with a scope, alignment as a class instead of a style. */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'th' || node.tagName === 'td') alignByClass(node);
      if (node.tagName === 'th') node.properties['scope'] = 'col';
      if (node.tagName !== 'table' || index === undefined || !parent || isWrapped(parent))
        return undefined;
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: {
          className: ['table-scroll'],
          tabIndex: 0,
          role: 'region',
          ariaLabel: labelOf(node),
        },
        children: [node],
      };
      return [SKIP, index];
    });
  };
}

function alignByClass(cell: Element): void {
  const align = cell.properties['align'];
  if (typeof align !== 'string') return;
  delete cell.properties['align'];
  cell.properties['className'] = [`align-${align}`];
}

const isWrapped = (parent: Root | Element): boolean =>
  parent.type === 'element' && String(parent.properties['className']) === 'table-scroll';

/** A table is named by its header cells, or two tables of one page could not be told apart by ear. */
function labelOf(table: Element): string {
  const words: string[] = [];
  visit(table, 'element', (cell) => {
    if (cell.tagName !== 'th') return;
    visit(cell, 'text', ({ value }) => void words.push(value.trim()));
  });
  return `표: ${words.filter(Boolean).join(', ')}`;
}
