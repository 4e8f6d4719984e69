import { flowchart } from './flowchart/render.ts';
import type { KindOf } from './kinds.ts';
import type { Drawing, Pictures } from './picture.ts';
import { readSource, type DiagramProblem, type Report } from './source.ts';

/** A drawing as pictures, or what its author has to mend. */
export type Rendered =
  | ({ readonly kind: 'drawn'; readonly title: string } & Pictures)
  | { readonly kind: 'faulty'; readonly problems: readonly DiagramProblem[] };

/** What is known beside a drawing's own text: what a text says that it shows, and which kind of thing a label names. */
export interface Beside {
  readonly alt?: string | undefined;
  readonly kindOf?: KindOf | undefined;
}

/** Every kind of drawing. */
const drawings: readonly Drawing[] = [flowchart];

/** Mermaid text → pictures, or all that is wrong with it. */
export async function renderDiagram(text: string, beside: Beside = {}): Promise<Rendered> {
  const { source, draw, problems } = read(text, beside);
  const pictures = problems.length === 0 ? await draw?.() : undefined;
  if (pictures) return { kind: 'drawn', title: source!.title, ...pictures };
  return { kind: 'faulty', problems: inOrder(problems) };
}

/** What is wrong with a Mermaid text by itself; whether its parts find a place, only drawing it tells. */
export const findFaults = (text: string): readonly DiagramProblem[] =>
  inOrder(read(text, {}).problems);

function read(text: string, { alt = '', kindOf = () => undefined }: Beside) {
  const problems: DiagramProblem[] = [];
  const report: Report = ({ line, column }, message) => problems.push({ line, column, message });
  const found = readSource(text, report);
  const source = found && (alt === '' ? found : { ...found, name: '', description: alt });
  const drawing = found && drawings.find(({ header }) => header.test(found.header.text));
  if (found && !drawing) report(found.header, '`flowchart TD`로 시작해 주세요.');
  return { source, draw: drawing?.read(source!, report, kindOf), problems };
}

const inOrder = (problems: readonly DiagramProblem[]): readonly DiagramProblem[] =>
  problems.toSorted((one, other) => one.line - other.line || one.column - other.column);
