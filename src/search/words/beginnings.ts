/** Words in the order of what is read of them, so that those that begin so stand side by side. */
export type Beginnings = readonly string[];

/** Between what is read of a word and the word; sorts before every letter. */
const apart = '\0';

/** Sorts words by what is read of them: their jamo, their initial consonants. */
export const sortBy = (words: readonly string[], read: (word: string) => string): Beginnings =>
  words.map((word) => `${read(word)}${apart}${word}`).toSorted();

/** All words of which something that begins so is read. */
export function wordsFrom(sorted: Beginnings, beginning: string): readonly string[] {
  const words: string[] = [];
  for (let at = firstFrom(sorted, beginning); sorted[at]?.startsWith(beginning); at++) {
    words.push(sorted[at]!.slice(sorted[at]!.indexOf(apart) + 1));
  }
  return words;
}

/** Whether one of sorted texts begins so. */
export const beginsOne = (sorted: readonly string[], beginning: string): boolean =>
  sorted[firstFrom(sorted, beginning)]?.startsWith(beginning) ?? false;

/** The place of the first of sorted texts that does not come before another. */
function firstFrom(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
