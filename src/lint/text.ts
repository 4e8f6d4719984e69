import type { Nodes, Root } from 'mdast';
import type { Place } from '../problems/problem.ts';

/** A text to look over: what an author wrote below the frontmatter, read as Markdown or MDX. */
export interface Text {
  readonly file: string;
  readonly body: string;
  /** The file's line on which the body begins, from 1. */
  readonly bodyLine: number;
  readonly tree: Root;
}

/** Where a piece of a text stands in its file. */
export function nodePlace(
  { position }: Pick<Nodes, 'position'>,
  { file, bodyLine }: Pick<Text, 'file' | 'bodyLine'>,
): Place {
  const { line, column } = position!.start;
  return { kind: 'text', file, line: line + bodyLine - 1, column };
}
