import { createHash } from 'node:crypto';
import { between } from '../formats/llms.ts';

/** Whether a file holds the texts for programs of many pages. */
export const isFull = (file: string): boolean => /^llms-full(?:-\d{4})?\.txt$/.test(file);

/** The hashes of the texts that a file for programs holds, in order; a text with a rule between its parts is many. */
export const hashTexts = (file: string, text: string): string[] =>
  file.endsWith('.md') || isFull(file) ? text.split(between).map(hashOf) : [];

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
