import type { Nodes } from 'mdast';
import type { Place } from '../problems/problem.ts';

/** Where a piece of a body stands in its file, whose frontmatter ends above `bodyLine`. */
export function nodePlace(
  { position }: Pick<Nodes, 'position'>,
  { file, bodyLine }: { readonly file: string; readonly bodyLine: number },
): Place {
  const { line, column } = position!.start;
  return { kind: 'text', file, line: line + bodyLine - 1, column };
}
