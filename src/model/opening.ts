/** The most letters that are told of a text that does not sum itself up. */
const longest = 160;

/** A block of fewer letters is rather a heading or a greeting. */
const shortest = 20;

/**
 * How a text of one block a line begins, for lists and cards: its first block that says something,
 * whole sentences as far as they fit, else words and `…`.
 */
export function openingOf(text: string): string {
  const blocks = text.split('\n').map((block) => block.replaceAll(/\s+/g, ' ').trim());
  const plain = blocks.find(({ length }) => length >= shortest) ?? blocks.find(Boolean) ?? '';
  if (plain.length <= longest) return plain;
  const start = plain.slice(0, longest);
  const sentences = /^.*[.!?](?= )/.exec(start)?.[0];
  if (sentences !== undefined && sentences.length >= longest / 3) return sentences;
  return `${start.replace(/\s+\S*$/, '').slice(0, longest - 1)}…`;
}
