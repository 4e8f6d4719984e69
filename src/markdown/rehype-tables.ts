import type { Element, Parents, Root } from 'hast';
import { SKIP, visit } from './visit.ts';

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
  properties: {
    className: isWide(table) ? ['table-scroll', 'wide'] : ['table-scroll'],
    tabIndex: 0,
    role: 'region',
  },
  children: [table],
});

/** The letters that a table as wide as the text has room for. */
const measure = 36;

/** A table of four columns or more may use the margin, where its longest cells side by side would not fit the text. */
function isWide(table: Element): boolean {
  const widths: number[] = [];
  visit(table, 'element', (row) => {
    if (row.tagName !== 'tr') return;
    const cells = row.children.filter((cell) => cell.type === 'element');
    for (const [column, cell] of cells.entries())
      widths[column] = Math.max(widths[column] ?? 0, widthOf(wordsOf(cell)));
  });
  return widths.length > 3 && widths.reduce((sum, width) => sum + width + 1, 0) > measure;
}

/** How many letters of Hangul a text is wide. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter < '\u1100' ? 0.55 : 1), 0);

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
  parent.type === 'element' && [parent.properties['className']].flat().includes('table-scroll');

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
