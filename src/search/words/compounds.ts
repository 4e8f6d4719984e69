import { isHangul } from '../../korean/hangul.ts';

/**
 * A compound in the fewest known words: 비용최적화 → 비용, 최적화; storagelens → storage, lens.
 * Words are two syllables or three letters at least. Nothing if it does not come apart without a rest.
 */
export function splitCompound(
  key: string,
  isWord: (word: string) => boolean,
): readonly string[] | undefined {
  const shortest = isHangul(key) ? 2 : 3;
  if (/\d/.test(key)) {
    const parts = splitNumber(key);
    return parts?.every(isWord) ? parts : undefined;
  }
  if (key.length < 2 * shortest) return undefined;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = shortest; end <= key.length; end++) {
    for (let start = 0; start <= end - shortest; start++) {
      const before = best[start];
      const word = key.slice(start, end);
      if (!before || word === key || !isWord(word)) continue;
      const known = best[end];
      if (!known || before.length + 1 < known.length) best[end] = [...before, word];
    }
  }
  return best[key.length];
}

/** A name and its number, which other pages write apart: java9 → java, 9; 10gbps → 10, gbps. */
const splitNumber = (key: string): string[] | undefined =>
  /^(?:([a-z]{2,})(\d.*)|(\d[\d.]*)([a-z]{2,}))$/
    .exec(key)
    ?.slice(1)
    .filter((part) => part !== undefined);
