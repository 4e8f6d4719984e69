import { visit } from 'unist-util-visit';
import type { DiagramProblem } from '../diagrams/diagram.ts';
import { parseDiagram } from '../diagrams/parse.ts';
import { renderDiagram } from '../diagrams/render.ts';
import type { Problem } from '../problems/problem.ts';
import type { Text } from './text.ts';

/** Draws every ` ```mermaid ` block of a text and says, line by line, what cannot be drawn. */
export async function lintDiagrams({ file, bodyLine, tree }: Text): Promise<Problem[]> {
  const blocks: { readonly source: string; readonly line: number }[] = [];
  visit(tree, 'code', ({ lang, value, position }) => {
    if (lang === 'mermaid') blocks.push({ source: value, line: position!.start.line + bodyLine });
  });
  const drawn = await Promise.all(
    blocks.map(async ({ source, line }) => {
      const rendered = await renderDiagram(source, 'lint');
      return rendered.kind === 'drawn' ? [] : report(file, rendered.problems, line);
    }),
  );
  return drawn.flat();
}

/** What is wrong in the source of a slide; whether it fits is seen when it is drawn, once, by its author. */
export function lintSlide(file: string, source: string): Problem[] {
  const parsed = parseDiagram(source);
  return parsed.kind === 'faulty' ? report(file, parsed.problems, 1) : [];
}

const report = (file: string, problems: readonly DiagramProblem[], first: number): Problem[] =>
  problems.map(({ line, message }) => ({
    rule: 'diagram',
    severity: 'error',
    message,
    place: { kind: 'text', file, line: first + line - 1, column: 1 },
  }));
