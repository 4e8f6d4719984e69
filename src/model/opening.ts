/** The most letters that are told of a text that does not sum itself up. */
const longest = 160;

/** How a text begins, for lists and cards: whole sentences as far as they fit, else words and `…`. */
export function openingOf(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  if (plain.length <= longest) return plain;
  const start = plain.slice(0, longest);
  const sentences = /^.*[.!?](?= )/.exec(start)?.[0];
  if (sentences !== undefined && sentences.length >= longest / 3) return sentences;
  return `${start.replace(/\s+\S*$/, '').slice(0, longest - 1)}…`;
}
