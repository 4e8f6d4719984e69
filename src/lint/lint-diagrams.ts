import { visit } from 'unist-util-visit';
import { findFaults, renderDiagram } from '../diagrams/render.ts';
import type { DiagramProblem, Place } from '../diagrams/source.ts';
import { placeInText } from '../markdown/fence-place.ts';
import type { Problem } from '../problems/problem.ts';
import { collectProblems, type Text } from './text.ts';

/** Draws every ` ```mermaid ` block of a text and says, line by line, what cannot be drawn. */
export async function lintDiagrams({ file, body, bodyLine, tree }: Text): Promise<Problem[]> {
  const found: Promise<Problem[]>[] = [];
  visit(tree, 'code', ({ lang, value, position }) => {
    const place = placeInText(body, position!.start.line, value, bodyLine - 1);
    if (lang === 'mermaid') found.push(lint(file, value, place));
  });
  return (await Promise.all(found)).flat();
}

/** Blocks that were meant to be drawn and would be shown as code: ` ```Mermaid `. */
export const lintFences = (text: Text): Problem[] =>
  collectProblems(text, (report) => {
    visit(text.tree, 'code', (node) => {
      if (node.lang === 'mermaid' || node.lang?.toLowerCase() !== 'mermaid') return;
      const message = `\`${node.lang}\`은(는) 그림으로 그려지지 않습니다.`;
      report(node, 'diagram', message, '소문자 mermaid로 적어 주세요.');
    });
  });

/** What cannot be drawn of the source of a slide; whether it finds a place is seen when it is drawn, once, by its author. */
export const lintSlide = (file: string, source: string): Problem[] =>
  report(file, findFaults(source), (at) => at);

async function lint(file: string, source: string, place: (at: Place) => Place): Promise<Problem[]> {
  const rendered = await renderDiagram(source, 'lint');
  return rendered.kind === 'drawn' ? [] : report(file, rendered.problems, place);
}

const report = (
  file: string,
  problems: readonly DiagramProblem[],
  place: (at: Place) => Place,
): Problem[] =>
  problems.map(({ message, ...at }) => ({
    rule: 'diagram',
    severity: 'error',
    message,
    place: { kind: 'text', file, ...place(at) },
  }));
