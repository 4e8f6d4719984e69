import { createHash } from 'node:crypto';

/** Whether a file holds the texts for programs of many pages. */
export const isFull = (file: string): boolean => /^llms-full(?:-\d{4})?\.txt$/.test(file);

/** What parts two texts in one file, and the parts of a text with a rule in it: a text may begin or end with one too. */
const rule = /^---$/m;

/** The hashes of what a file for programs holds between its rules, in order, without the empty lines around them. */
export const hashTexts = (file: string, text: string): string[] =>
  file.endsWith('.md') || isFull(file)
    ? text.split(rule).map((part) => hashOf(part.replaceAll(/^\n+|\n+$/g, '')))
    : [];

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** Says in how many places of some lists of hashes another one stands, as a whole. */
export function buildCounter(
  lists: readonly (readonly string[])[],
): (wanted: readonly string[]) => number {
  const places = Map.groupBy(
    lists.flatMap((list) => list.map((hash, at) => ({ hash, list, at }))),
    ({ hash }) => hash,
  );
  return (wanted) =>
    (places.get(wanted[0]!) ?? []).filter(({ list, at }) =>
      wanted.every((hash, index) => list[at + index] === hash),
    ).length;
}
