import { isHangul } from '../../korean/hangul.ts';
import { splitCompound } from './compounds.ts';
import { joinedPair } from './joined.ts';
import { isCode, type Vocabulary } from './vocabulary.ts';

/** The keys of one word of a page, in the page's order; an empty list for punctuation alone. */
export type WordKeys = readonly string[];

/** What stands between blocks and sentences; a name does not go on over it. */
const stop = /[.,:;!?]$/;

/**
 * The keys of every word of a text, one list a word: what the words are, the codes of what they name, and how
 * else they are written. A name of several words has its code at each of them.
 */
export function keysOfWords(words: readonly string[], vocabulary: Vocabulary): WordKeys[] {
  const own = words.map(vocabulary.keysOf);
  const all = own.map((keys) => new Set(keys));
  for (const sentence of splitAt(words)) {
    const row = sentence.flatMap((at) => own[at]!.map((key) => ({ key, at })));
    const keys = row.map(({ key }) => key);
    for (let from = 0; from < row.length; from++) {
      const named = vocabulary.findAt(keys, from);
      if (!named) continue;
      for (const { at } of row.slice(from, from + named.length)) all[at]!.add(named.term.code);
    }
  }
  for (const [at, word] of words.entries()) {
    for (const key of vocabulary.othersOf(word)) all[at]!.add(key);
    const pair = joinedPair(word, words[at + 1] ?? '');
    if (pair === undefined || vocabulary.find([pair])) continue;
    all[at]!.add(pair);
    all[at + 1]!.add(pair);
  }
  return all.map((keys) => [...keys]);
}

/** Places of words, sentence by sentence. */
function splitAt(words: readonly string[]): number[][] {
  const sentences: number[][] = [[]];
  for (const [at, word] of words.entries()) {
    sentences.at(-1)!.push(at);
    if (stop.test(word)) sentences.push([]);
  }
  return sentences;
}

/**
 * All that a page's words are found by: their keys, the parts of compounds, and what they are a kind of.
 * A word that is a name is found by its code alone, a name of several words by its first.
 */
export function completeKeys(
  keys: readonly WordKeys[],
  vocabulary: Vocabulary,
  isWord: (word: string) => boolean,
): WordKeys[] {
  const told = new Set<string>();
  return keys.map((own, at) => {
    const parts = own.filter(isHangul).flatMap((key) => splitCompound(key, isWord) ?? []);
    const named = [...own, ...parts].map((key) => vocabulary.find([key])?.code ?? key);
    const fresh = named.filter((key) => !(isCode(key) && keys[at - 1]?.includes(key)));
    // What a thing is a kind of is said once a page: a page about EKS is less about 쿠버네티스 than one that says so.
    const kinds = named
      .filter(isCode)
      .flatMap((code) => vocabulary.get(code)?.parents ?? [])
      .filter((code) => !told.has(code));
    for (const code of kinds) told.add(code);
    return [...new Set([...fresh, ...kinds])];
  });
}
