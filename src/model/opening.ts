import { findPlaceholders } from '../schema/placeholders.ts';

/** The most letters that are told of a text that does not sum itself up. */
const longest = 160;

/** A block of fewer letters is rather a heading or a greeting. */
const shortest = 20;

/**
 * How a text of one block a line begins, for lists and cards: its first block that says something,
 * whole sentences as far as they fit, else words and `…`. What was code, and would read as a mistake of ours
 * where it is none, is passed over; where there is nothing to say, something else is said.
 */
export function openingOf(text: string, otherwise: string): string {
  const blocks = text.split('\n').map((block) => block.replaceAll(/\s+/g, ' ').trim());
  const said = blocks.filter(
    (block) => /[\p{L}\p{N}]/u.test(block) && findPlaceholders(block).length === 0,
  );
  const plain = said.find(({ length }) => length >= shortest) ?? said[0] ?? otherwise;
  if (plain.length <= longest) return plain;
  const start = plain.slice(0, longest);
  const sentences = /^.*[.!?](?= )/.exec(start)?.[0];
  if (sentences !== undefined && sentences.length >= longest / 3) return sentences;
  return `${start.replace(/\s+\S*$/, '').slice(0, longest - 1)}…`;
}
