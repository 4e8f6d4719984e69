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
 * else they are written. A name of several words has its code at each of them. A word with nothing but its own
 * keys has the vocabulary's list, the same wherever it stands.
 */
export function keysOfWords(words: readonly string[], vocabulary: Vocabulary): WordKeys[] {
  const own = words.map(vocabulary.keysOf);
  const all = own.map(withoutRepeats);
  const add = (at: number, key: string) => {
    if (!all[at]!.includes(key)) all[at] = [...all[at]!, key];
  };
  for (let from = 0, to = 0; from < words.length; from = to) {
    do to++;
    while (to < words.length && !stop.test(words[to - 1]!));
    const [keys, places]: [string[], number[]] = [[], []];
    for (let at = from; at < to; at++)
      for (const key of own[at]!) {
        keys.push(key);
        places.push(at);
      }
    for (let at = 0; at < keys.length; at++) {
      const named = vocabulary.findAt(keys, at);
      for (let next = at; named && next < at + named.length; next++)
        add(places[next]!, named.term.code);
    }
  }
  for (const [at, word] of words.entries()) {
    for (const key of vocabulary.othersOf(word)) add(at, key);
    const pair = joinedPair(word, words[at + 1] ?? '');
    if (pair === undefined || vocabulary.find([pair])) continue;
    add(at, pair);
    add(at + 1, pair);
  }
  return all;
}

const withoutRepeats = (keys: WordKeys): WordKeys =>
  keys.length < 2 || new Set(keys).size === keys.length ? keys : [...new Set(keys)];

/**
 * All that the words of a page are found by: their keys, the parts of compounds, and what they are a kind of.
 * A word that is a name is found by its code alone, a name of several words by its first.
 */
export function completeKeys(
  vocabulary: Vocabulary,
  isWord: (word: string) => boolean,
): (keys: readonly WordKeys[]) => WordKeys[] {
  // Most words have lists of the vocabulary, on page after page.
  const known = new WeakMap<WordKeys, WordKeys>();
  const named = (own: WordKeys): WordKeys => {
    const before = known.get(own);
    if (before) return before;
    const parts = own.filter(isHangul).flatMap((key) => splitCompound(key, isWord) ?? []);
    const all = [...own, ...parts].map((key) => vocabulary.find([key])?.code ?? key);
    const unique = withoutRepeats(all);
    known.set(own, unique);
    return unique;
  };
  return (keys) => {
    const told = new Set<string>();
    return keys.map((own, at) => {
      const all = named(own);
      if (!all.some(isCode)) return all;
      const fresh = all.filter((key) => !(isCode(key) && keys[at - 1]?.includes(key)));
      // What a thing is a kind of is said once a page: a page about EKS is less about 쿠버네티스 than one that says so.
      const kinds = all
        .filter(isCode)
        .flatMap((code) => vocabulary.get(code)?.parents ?? [])
        .filter((code) => !told.has(code));
      for (const code of kinds) told.add(code);
      return [...new Set([...fresh, ...kinds])];
    });
  };
}
