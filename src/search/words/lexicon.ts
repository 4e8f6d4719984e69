import { choseongOf, isHangul, toJamo } from '../../korean/hangul.ts';
import { beginsOne, sortBy, wordsFrom } from './beginnings.ts';
import { lazily } from './lazily.ts';
import { prepareNear, type FindNear, type NearWord } from './near-words.ts';
import { isCode } from './vocabulary.ts';

/** Every key that the index holds and on how many pages, sorted; what can be found by other than its beginning. */
export interface Lexicon {
  /** Every key but codes, sorted. */
  readonly keys: readonly string[];
  readonly has: (key: string) => boolean;
  /** Whether a key begins so, letter by letter or by the keys pressed: 서벌 → 서버리스. */
  readonly hasBeginning: (key: string) => boolean;
  /** Keys that begin so by the keys pressed, itself among them: 서벌 → 서버리스. */
  readonly beginningWith: (key: string) => readonly string[];
  /** Keys that hold a part in their middle, the most common first: 밸런 → 로드밸런서. */
  readonly holding: (part: string) => readonly string[];
  /** Keys by their initial consonants, the most common first: ㅅㅂㄹㅅ → 서버리스. */
  readonly byChoseong: (consonants: string) => readonly string[];
  /** The key, or one of other words, nearest to a mistyped word, if any is near enough. */
  readonly nearest: (word: string, others?: readonly string[]) => string | undefined;
  /** The nearest and up to two that are as near, the most common first. */
  readonly nearestWords: (word: string, others?: readonly string[]) => readonly string[];
  /** The beginning of longer keys that is nearest, of as many letters: 카라멜 → 캐러멜 of 캐러멜화. */
  readonly nearestBeginning: (word: string) => string | undefined;
  /** A key as it is written on a page: 페턴 → 패턴. */
  readonly writtenAs: (key: string) => string;
}

/** The words of a lexicon, codes among them, which are read as far as they are asked for. */
export interface Words {
  /** How common a key is; nothing for one that is none. */
  readonly commonOf: (key: string) => number | undefined;
  /** How a key is written where that differs. */
  readonly writtenAs: (key: string) => string | undefined;
  /** Every key that begins with the same letter, among them every one that begins so. */
  readonly alike: (key: string) => Iterable<string>;
  /** Every key. */
  readonly all: () => readonly string[];
}

/** A lexicon over words. */
export function buildLexicon(words: Words): Lexicon {
  const commonOf = (key: string) => words.commonOf(key) ?? 0;
  const byCommon = (one: string, other: string) =>
    commonOf(other) - commonOf(one) || one.length - other.length;
  // Most queries need none of these.
  const keys = lazily(() =>
    words
      .all()
      .filter((key) => !isCode(key))
      .toSorted(),
  );
  const pressed = lazily(() => sortBy(keys(), toJamo));
  const lines = lazily(() => `\n${keys().join('\n')}\n`);
  const initials = lazily(() => sortBy(keys().filter(isHangul), choseongOf));
  const near = lazily(() => prepareNear(keys()));
  const nearBeginnings = new Map<number, FindNear>();
  const nearOthers = new WeakMap<readonly string[], FindNear>();
  const findOthers = (word: string, others: readonly string[]) => {
    const find = nearOthers.get(others) ?? prepareNear(others);
    nearOthers.set(others, find);
    return find(word);
  };
  const nearestWords = (word: string, others: readonly string[] = []) => {
    const found = [...near()(word), ...findOthers(word, others)];
    // The common word is meant.
    const costOf = ({ word: key, cost }: NearWord) => cost - commonOf(key) * worthOfCommon;
    const [best, ...rest] = found.toSorted((one, other) => costOf(one) - costOf(other));
    const asNear = rest.filter(({ cost }) => cost === best!.cost);
    return best ? [...new Set([best, ...asNear].map((one) => one.word))].slice(0, mostNear) : [];
  };
  return {
    get keys() {
      return keys();
    },
    has: (key) => words.commonOf(key) !== undefined,
    hasBeginning: (key) => {
      for (const other of words.alike(key)) if (other.startsWith(key)) return true;
      return /^[가-힣]+[ㄱ-ㅎㅏ-ㅣ]?$/.test(key) && beginsOne(pressed(), toJamo(key));
    },
    holding: (part) => linesWith(lines(), part).toSorted(byCommon),
    beginningWith: (key) => wordsFrom(pressed(), toJamo(key)),
    byChoseong: (consonants) => {
      const begun = wordsFrom(initials(), consonants);
      const whole = begun.filter((key) => key.length === consonants.length);
      return (whole.length > 0 ? whole : begun).toSorted(byCommon);
    },
    nearest: (word, others) => nearestWords(word, others)[0],
    nearestWords,
    nearestBeginning: (word) => {
      const find =
        nearBeginnings.get(word.length) ?? prepareNear(beginningsOf(keys(), word.length));
      nearBeginnings.set(word.length, find);
      return find(word).toSorted((one, other) => one.cost - other.cost)[0]?.word;
    },
    writtenAs: (key) => words.writtenAs(key) ?? key,
  };
}

/** How longer words of Hangul begin, each once. */
const beginningsOf = (keys: readonly string[], length: number): readonly string[] => [
  ...new Set(
    keys.filter((key) => key.length > length && isHangul(key)).map((key) => key.slice(0, length)),
  ),
];

/** How many words may be equally near. */
const mostNear = 3;
/** How much nearer each step of commonness makes a word. */
const worthOfCommon = 0.03;

/** The lines of a text that hold a part and more: one text is searched faster than many. */
function linesWith(text: string, part: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf(part); at >= 0;) {
    const end = text.indexOf('\n', at);
    const line = text.slice(text.lastIndexOf('\n', at) + 1, end);
    if (line.length > part.length) found.push(line);
    at = text.indexOf(part, end);
  }
  return found;
}
