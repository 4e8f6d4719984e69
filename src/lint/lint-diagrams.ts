import { listNodesOf } from '../markdown/list-nodes.ts';
import type { KindOf } from '../diagrams/kinds.ts';
import { renderDiagram } from '../diagrams/render.ts';
import type { DiagramProblem, Place } from '../diagrams/source.ts';
import { placeInText } from '../markdown/fence-place.ts';
import type { Problem } from '../problems/problem.ts';
import { collectProblems, type Text } from './text.ts';

/** Draws every ` ```mermaid ` block of a text and says, line by line, what cannot be drawn. */
export async function lintDiagrams(
  { file, body, bodyLine, tree }: Text,
  find: FindFaults = findDiagramFaults,
): Promise<Problem[]> {
  const found: Promise<Problem[]>[] = [];
  for (const { lang, value, position } of listNodesOf(tree, 'code')) {
    const place = placeInText(body, position!.start.line, value, bodyLine - 1);
    if (lang === 'mermaid') found.push(find(value).then((faults) => report(file, faults, place)));
  }
  return (await Promise.all(found)).flat();
}

/** Blocks that were meant to be drawn and would be shown as code: ` ```Mermaid `. */
export const lintFences = (text: Text): Problem[] =>
  collectProblems(text, (report) => {
    for (const node of listNodesOf(text.tree, 'code')) {
      if (node.lang === 'mermaid' || node.lang?.toLowerCase() !== 'mermaid') continue;
      const message = `\`${node.lang}\`은(는) 그림으로 그려지지 않습니다.`;
      report(node, 'diagram', message, '소문자 mermaid로 적어 주세요.');
    }
  });

/** Draws what stands in a file of its own, and says what cannot be drawn. */
export const lintDrawing = async (
  file: string,
  source: string,
  find: FindFaults = findDiagramFaults,
): Promise<Problem[]> => report(file, await find(source), (at) => at);

/** What of a diagram cannot be drawn, by its source alone. */
export type FindFaults = (source: string) => Promise<readonly DiagramProblem[]>;

export async function findDiagramFaults(
  source: string,
  kindOf?: KindOf,
): Promise<readonly DiagramProblem[]> {
  const rendered = await renderDiagram(source, { kindOf });
  return rendered.kind === 'drawn' ? [] : rendered.problems;
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
