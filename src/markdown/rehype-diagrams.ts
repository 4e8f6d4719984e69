import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { DiagramProblem } from '../diagrams/diagram.ts';
import { renderDiagram, type Rendered } from '../diagrams/render.ts';

interface Found {
  readonly source: string;
  readonly line: number;
  readonly replace: (by: Element) => void;
}

/** A fenced `mermaid` block → `<figure class="diagram">` with its picture, its title and where it comes from. */
export function rehypeDiagrams() {
  return async (tree: Root, file: VFile): Promise<void> => {
    const problems: DiagramProblem[] = [];
    for (const [index, { source, line, replace }] of findSources(tree).entries()) {
      const rendered = await renderDiagram(source, `diagram-${index + 1}`);
      if (rendered.kind === 'drawn') replace(figure(rendered));
      // The fence is one line above the first line of the diagram's own text.
      else problems.push(...rendered.problems.map((each) => ({ ...each, line: each.line + line })));
    }
    for (const { line, message } of problems) file.message(message, { line, column: 1 });
    const [first] = problems;
    if (first === undefined) return;
    const all = problems.map(({ line, message }) => `${line}행: ${message}`).join('\n');
    file.fail(`그림을 그릴 수 없습니다.\n${all}`, { line: first.line, column: 1 });
  };
}

function findSources(tree: Root): Found[] {
  const found: Found[] = [];
  visit(tree, 'element', (node, index, parent) => {
    const [code] = node.children;
    if (node.tagName !== 'pre' || index === undefined || !parent) return;
    if (code?.type !== 'element' || code.tagName !== 'code') return;
    const { className } = code.properties;
    if (!Array.isArray(className) || !className.includes('language-mermaid')) return;
    const source = code.children
      .map((child) => (child.type === 'text' ? child.value : ''))
      .join('');
    const replace = (by: Element) => (parent.children[index] = by);
    found.push({ source, line: node.position?.start.line ?? 0, replace });
  });
  return found;
}

function figure({ title, tall, wide }: Extract<Rendered, { kind: 'drawn' }>): Element {
  const pictures = wide === undefined ? [tall] : [wide, tall];
  return element(
    'figure',
    ['diagram', ...(wide === undefined ? [] : ['diagram-both'])],
    [
      ...pictures.map(({ element: picture }) => picture),
      element(
        'figcaption',
        [],
        [
          { type: 'text', value: `${title} ` },
          element('span', ['credit'], [{ type: 'text', value: '발표 내용을 바탕으로 다시 그림' }]),
        ],
      ),
    ],
  );
}

const element = (tagName: string, className: string[], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: className.length === 0 ? {} : { className },
  children,
});
