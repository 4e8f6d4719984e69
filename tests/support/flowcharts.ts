import type { Flowchart } from '#site/diagrams/flowchart/flowchart.ts';
import type { KindOf } from '#site/diagrams/kinds.ts';
import { parseFlowchart } from '#site/diagrams/flowchart/parse.ts';
import { readSource, type DiagramProblem, type Report } from '#site/diagrams/source.ts';

/** A flowchart's text up to the point where it would be laid out; nothing of one with problems. */
export function readFlowchart(
  text: string,
  kindOf?: KindOf,
): {
  readonly chart: Flowchart | undefined;
  readonly problems: readonly DiagramProblem[];
} {
  const problems: DiagramProblem[] = [];
  const report: Report = (at, message) =>
    problems.push({ line: at.line, column: at.column, message });
  const source = readSource(text, report);
  const chart = source && parseFlowchart(source, report, kindOf);
  return { chart: problems.length === 0 ? chart : undefined, problems };
}
