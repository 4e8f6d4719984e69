import { flowchart } from './flowchart/render.ts';
import type { Drawing, Pictures } from './picture.ts';
import { readSource, type DiagramProblem, type Report } from './source.ts';

/** A drawing as pictures, or what its author has to mend. */
export type Rendered =
  | ({ readonly kind: 'drawn'; readonly title: string } & Pictures)
  | { readonly kind: 'faulty'; readonly problems: readonly DiagramProblem[] };

/** Every kind of drawing. */
const drawings: readonly Drawing[] = [flowchart];

/**
 * Mermaid text → pictures, or all that is wrong with it. `prefix` must be unique in the page; `alt` says what is
 * shown where a text says it in its own words.
 */
export async function renderDiagram(text: string, prefix: string, alt?: string): Promise<Rendered> {
  const { source, draw, problems } = read(text, alt);
  const pictures = problems.length === 0 ? await draw?.(prefix) : undefined;
  if (pictures) return { kind: 'drawn', title: source!.title, ...pictures };
  return { kind: 'faulty', problems: inOrder(problems) };
}

/** What is wrong with a Mermaid text by itself; whether its parts find a place, only drawing it tells. */
export const findFaults = (text: string): readonly DiagramProblem[] => inOrder(read(text).problems);

function read(text: string, alt?: string) {
  const problems: DiagramProblem[] = [];
  const report: Report = ({ line, column }, message) => problems.push({ line, column, message });
  const found = readSource(text, report);
  const source = found && { ...found, description: alt || found.description };
  const drawing = source && drawings.find(({ header }) => header.test(source.header.text));
  if (source && !drawing) report(source.header, '`flowchart TD`나 `flowchart LR`로 시작해 주세요.');
  return { source, draw: drawing?.read(source!, report), problems };
}

const inOrder = (problems: readonly DiagramProblem[]): readonly DiagramProblem[] =>
  problems.toSorted((one, other) => one.line - other.line || one.column - other.column);
