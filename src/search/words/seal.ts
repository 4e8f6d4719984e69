/** The index or a part of it did not come, did not come whole, or is another day's: no mistake of a script of ours. */
export class MissingIndex extends Error {}

const mark = '\n.';

/** Ends a text with a mark, so that a text that was cut off on its way is told from a whole one. */
export const seal = (text: string): string => text + mark;

/** The text before the mark. Throws when there is none: something was cut off, or is another file. */
export function unseal(text: string): string {
  if (!text.endsWith(mark)) throw new MissingIndex('A part of the search index is not whole.');
  return text.slice(0, -mark.length);
}
