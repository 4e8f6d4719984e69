import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Pictures } from '../diagrams/picture.ts';
import { renderDiagram } from '../diagrams/render.ts';
import type { DiagramProblem } from '../diagrams/source.ts';
import { placeInText } from './fence-place.ts';

/** A fenced `mermaid` block → `<figure class="diagram">` with its picture, its title and where it comes from. */
export function rehypeDiagrams() {
  return async (tree: Root, file: VFile): Promise<void> => {
    const problems: DiagramProblem[] = [];
    for (const [index, pre] of findFences(tree).entries()) {
      const source = sourceOf(pre)!;
      const rendered = await renderDiagram(source, `diagram-${index + 1}`);
      const place = placeInText(String(file), pre.position?.start.line ?? 0, source);
      if (rendered.kind === 'drawn') Object.assign(pre, figure(rendered.title, rendered));
      else problems.push(...rendered.problems.map((each) => ({ ...each, ...place(each) })));
    }
    if (problems.length === 0) return;
    const all = problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
    file.fail(['그림을 그릴 수 없습니다.', ...all].join('\n'), problems[0]);
  };
}

function findFences(tree: Root): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (sourceOf(node) !== undefined) found.push(node);
  });
  return found;
}

function sourceOf({ tagName, children: [code] }: Element): string | undefined {
  if (tagName !== 'pre' || code?.type !== 'element' || code.tagName !== 'code') return undefined;
  const { className } = code.properties;
  if (!Array.isArray(className) || !className.includes('language-mermaid')) return undefined;
  return code.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function figure(title: string, { tall, wide }: Pictures): Element {
  const credit = h('span', { className: ['credit'] }, '발표 내용을 바탕으로 다시 그림');
  return h(
    'figure',
    { className: wide === undefined ? ['diagram'] : ['diagram', 'diagram-both'] },
    ...(wide === undefined ? [tall] : [wide, tall]),
    h('figcaption', `${title} `, credit),
  );
}
