import type { Element, ElementContent } from 'hast';
import type { Findings } from '../report.ts';
import { isBlock } from './elements.ts';
import { findAll, lineOf, put, textOf } from './hast.ts';

/** Tables that only lay out → what is in them; cells with blocks → cells with lines, as Markdown can have them. */
export function cleanTable(table: Element, findings: Findings): ElementContent[] {
  const cells = [...findAll(table, 'th'), ...findAll(table, 'td')];
  const rows = findAll(table, 'tr');
  const isLayout =
    cells.length < 2 ||
    findAll(table, 'table').length > 0 ||
    findAll(table, 'pre').length > 0 ||
    cells.every((cell) => textOf(cell).trim() === '') ||
    rows.length === 0;
  if (isLayout) return laidOut(table);
  for (const cell of cells) {
    const before = cell.children;
    cell.children = lines(before);
    if (
      before.some(
        (child) => child.type === 'element' && /^(?:ul|ol|h[1-6]|pre)$/.test(child.tagName),
      )
    )
      findings.changed(lineOf(cell), '표의 칸에 있던 목록이나 제목은 줄로 적습니다.', textOf(cell));
  }
  // A table without a head has its first row for one: Markdown knows no other.
  if (findAll(table, 'th').length === 0)
    for (const cell of findAll(rows[0]!, 'td')) cell.tagName = 'th';
  const captions = table.children.filter(
    (child) => child.type === 'element' && child.properties['dataCaption'],
  );
  const rest = table.children.filter((child) => !captions.includes(child));
  return [
    ...captions.map((caption) => put(caption as Element, 'p', (caption as Element).children)),
    { ...table, children: rest },
  ];
}

/** Of pictures side by side one paragraph, of anything else its own blocks. */
function laidOut(table: Element): ElementContent[] {
  const images = findAll(table, 'img');
  if (images.length > 0 && textOf(table).trim() === '') return [put(table, 'p', images)];
  const unwrap = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.flatMap((node) =>
      node.type === 'element' && /^(?:table|thead|tbody|tfoot|tr)$/.test(node.tagName)
        ? unwrap(node.children)
        : node.type === 'element' && /^t[dh]$/.test(node.tagName)
          ? [put(node, 'div', node.children)]
          : [node],
    );
  return unwrap([table]);
}

/** Blocks as lines: `<p>하나</p><p>둘</p>` → `하나<br>둘`. */
function lines(children: readonly ElementContent[]): ElementContent[] {
  const parts: ElementContent[][] = [[]];
  const add = (nodes: readonly ElementContent[]): void => {
    for (const node of nodes) {
      if (node.type !== 'element' || !isBlock(node.tagName)) {
        parts.at(-1)!.push(node);
        continue;
      }
      parts.push(node.tagName === 'li' ? [{ type: 'text', value: '• ' }] : []);
      add(node.children);
      parts.push([]);
    }
  };
  add(children);
  const said = parts.filter((part) =>
    part.some(
      (node) => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''),
    ),
  );
  return said.flatMap((part, index): ElementContent[] =>
    index === 0
      ? part
      : [{ type: 'element', tagName: 'br', properties: {}, children: [] }, ...part],
  );
}
