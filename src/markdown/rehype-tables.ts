import type { Element, Parents, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Tables that scroll inside themselves, headers with a scope, alignment as a class instead of a style. */
export function rehypeTables() {
  return (tree: Root): void => {
    const regions: Element[] = [];
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'th' || node.tagName === 'td') alignByClass(node);
      // An empty corner heads nothing.
      if (node.tagName === 'th' && wordsOf(node) === '') node.tagName = 'td';
      if (node.tagName === 'th') node.properties['scope'] = 'col';
      if (node.tagName !== 'table' || index === undefined || !parent || isWrapped(parent))
        return undefined;
      const region = scrollRegion(node);
      regions.push(region);
      parent.children[index] = region;
      return [SKIP, index];
    });
    labelApart(regions);
  };
}

const scrollRegion = (table: Element): Element => ({
  type: 'element',
  tagName: 'div',
  properties: { className: ['table-scroll'], tabIndex: 0, role: 'region' },
  children: [table],
});

/** «표: 항목, 내용»; where several tables of a text have these headers, «표 2: 항목, 내용». */
function labelApart(regions: readonly Element[]): void {
  const alike = Map.groupBy(regions, headersOf);
  for (const [headers, group] of alike)
    for (const [index, { properties }] of group.entries())
      properties['ariaLabel'] =
        `표${group.length > 1 ? ` ${index + 1}` : ''}${headers && `: ${headers}`}`;
}

function alignByClass(cell: Element): void {
  const align = cell.properties['align'];
  if (typeof align !== 'string') return;
  delete cell.properties['align'];
  cell.properties['className'] = [`align-${align}`];
}

const isWrapped = (parent: Parents): boolean =>
  parent.type === 'element' && String(parent.properties['className']) === 'table-scroll';

/** A table is named by its header cells, or two tables of one page could not be told apart by ear. */
function headersOf(table: Element): string {
  const words: string[] = [];
  visit(table, 'element', (cell) => {
    if (cell.tagName === 'th') words.push(wordsOf(cell));
  });
  return words.join(', ');
}

function wordsOf(cell: Element): string {
  const words: string[] = [];
  visit(cell, 'text', ({ value }) => void words.push(value.trim()));
  return words.filter(Boolean).join(', ');
}
