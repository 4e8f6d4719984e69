import type { Nodes, Root } from 'mdast';
import type { Place, Problem } from '../problems/problem.ts';
import { severityOf, type RuleId } from '../problems/rules.ts';

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

/** Where a body's offset stands in its file. */
export function placeAt(
  offset: number,
  { file, body, bodyLine }: Pick<Text, 'file' | 'body' | 'bodyLine'>,
): Place {
  const before = body.slice(0, offset).split('\n');
  return {
    kind: 'text',
    file,
    line: before.length + bodyLine - 1,
    column: before.at(-1)!.length + 1,
  };
}

/** The place of something within a node that may go over several lines. */
export function placeWithin(node: Nodes, at: number, text: Text): Place {
  const before = sourceOf(node, text.body).slice(0, at).split('\n');
  const place = nodePlace(node, text);
  if (place.kind !== 'text') return place;
  const column = before.at(-1)!.length + (before.length === 1 ? place.column : 1);
  return { ...place, line: place.line + before.length - 1, column };
}

/** A node as it is written. */
export const sourceOf = (node: Nodes, body: string): string =>
  node.type === 'html'
    ? node.value
    : body.slice(node.position?.start.offset, node.position?.end.offset);

/** Where a word of a node stands, as far as it is written as it reads; else where the node begins. */
export const wordPlace = (node: Nodes, word: string, text: Text): Place =>
  placeWithin(node, Math.max(0, sourceOf(node, text.body).indexOf(word)), text);

/** Says what is wrong with a piece of a text, or with one word of it, and what to do. */
export type Report = (
  node: Nodes,
  rule: RuleId,
  message: string,
  hint: string,
  word?: string,
) => void;

/** Everything that is reported of a text while it is looked over. */
export function collectProblems(text: Text, lookOver: (report: Report) => void): Problem[] {
  const problems: Problem[] = [];
  lookOver((node, rule, message, hint, word = '') => {
    const place = word === '' ? nodePlace(node, text) : wordPlace(node, word, text);
    problems.push({ rule, severity: severityOf(rule), message, hint, place });
  });
  return problems;
}
