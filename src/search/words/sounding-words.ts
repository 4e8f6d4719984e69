import { isHangul } from '../../korean/hangul.ts';
import { endOfWord, heardAs, longestPart, soundsOf, spelledAs } from '../../korean/sounds.ts';
import type { Counterpart } from '../../korean/sounds.ts';

/** One word of the other script or two side by side, and how much more alike they sound than by chance. */
export interface Sounding {
  readonly keys: readonly string[];
  readonly worth: number;
}

/** A typed word → what sounds like it, the best first. */
export type SoundingLike = (typed: string) => readonly Sounding[];

/** A word in the letters that are compared, and where it came from. */
interface Spelled {
  readonly key: string;
  readonly letters: string;
  /** How many of them the word before begins with too. */
  readonly shared: number;
}

/** What chance does not reach, as a logarithm; English is spelled like more Korean words than the other way round. */
const leastWorth = { hangul: 12, latin: 13 };
/** The same for one of two words. */
const leastOfOne = 9;
/** Two words have more ways to be alike by chance. */
const leastOfTwo = 24;
/** What a sound costs that nothing stands for. */
const silence = -7;
/** Where words are less alike than so from their beginning on, the rest is not compared. */
const mostBehind = 4;
const leastWorthOfLetter = 0.6;

/** Words of both scripts → those that sound like a typed word of the other one, the best first: 스노우플레이크 → snowflake. */
export function indexSounds(keys: () => readonly string[]): (typed: string) => readonly Sounding[] {
  // Sorted when first needed: most queries never ask.
  let latin: readonly Spelled[] | undefined;
  let hangul: readonly Spelled[] | undefined;
  return (typed) => {
    if (isHangul(typed) && typed.length >= 2) {
      latin ??= spell(keys(), /^[a-z]{3,}$/, (key) => key + endOfWord);
      return findLatin(typed, latin);
    }
    if (!/^[a-z]{3,}$/.test(typed)) return [];
    hangul ??= spell(keys(), /^[가-힣]{2,}$/, soundsOf);
    return findWhole(typed + endOfWord, hangul, spelledAs, leastWorth.latin);
  };
}

function spell(
  keys: readonly string[],
  kind: RegExp,
  lettersOf: (key: string) => string,
): readonly Spelled[] {
  let before = '';
  return [...new Set(keys)]
    .filter((key) => kind.test(key))
    .map((key) => ({ key, letters: lettersOf(key) }))
    .toSorted((one, other) => (one.letters < other.letters ? -1 : 1))
    .map(({ key, letters }) => {
      let shared = 0;
      while (shared < letters.length && letters[shared] === before[shared]) shared++;
      before = letters;
      return { key, letters, shared };
    });
}

/** One word that sounds so, or two one after the other: 허깅페이스 → hugging, face. */
function findLatin(typed: string, words: readonly Spelled[]): readonly Sounding[] {
  const sounds = soundsOf(typed);
  const cuts = [...typed].map((_, at) => soundsOf(typed.slice(0, at)).length).slice(1);
  const firsts = new Map<number, Sounding>();
  const whole = findWhole(sounds, words, heardAs, leastWorth.hangul, ({ key }, worths) => {
    for (const cut of cuts) {
      const worth = worths[cut]!;
      if (worth < leastOfOne || worth <= (firsts.get(cut)?.worth ?? 0)) continue;
      firsts.set(cut, { keys: [key], worth });
    }
  });
  if (whole.length > 0) return whole;
  return [...firsts]
    .flatMap(([cut, first]) => {
      const least = Math.max(leastOfOne, leastOfTwo - first.worth);
      const [second] = findWhole(sounds.slice(cut), words, heardAs, least);
      if (!second) return [];
      return [{ keys: [...first.keys, ...second.keys], worth: first.worth + second.worth }];
    })
    .toSorted(byWorth);
}

function findWhole(
  letters: string,
  words: readonly Spelled[],
  counterparts: ReadonlyMap<string, readonly Counterpart[]>,
  least: number,
  visit?: (word: Spelled, worths: Float32Array) => void,
): readonly Sounding[] {
  const found: Sounding[] = [];
  compare(letters, words, counterparts, (word, worths) => {
    const worth = worths[letters.length]!;
    if (worth >= least) found.push({ keys: [word.key], worth });
    visit?.(word, worths);
  });
  return found.toSorted(byWorth);
}

const byWorth = (one: Sounding, other: Sounding): number => other.worth - one.worth;

/**
 * Shows each word with what it is worth against each beginning of the letters. Words are sorted, so that
 * what they share with the one before is compared once, and left out at once where it is unlike.
 */
function compare(
  letters: string,
  words: readonly Spelled[],
  counterparts: ReadonlyMap<string, readonly Counterpart[]>,
  visit: (word: Spelled, worths: Float32Array) => void,
): void {
  const width = letters.length + 1;
  const rows: Float32Array[] = [];
  const places = placesIn(letters, counterparts);
  const improve = (row: Float32Array, before: Float32Array, part: string) => {
    const found = places.get(part) ?? [];
    for (let at = 0; at < found.length; at += 3) {
      const worth = before[found[at]!]! + found[at + 2]!;
      if (worth > row[found[at + 1]!]!) row[found[at + 1]!] = worth;
    }
  };
  /** Whether the row of a place in the word has anything that is worth going on from. */
  const fill = (word: string, end: number): boolean => {
    const row = (rows[end] ??= new Float32Array(width));
    const before = rows[end - 1];
    row.fill(-Infinity);
    if (!before) row[0] = 0;
    else for (let at = 0; at < width; at++) row[at] = before[at]! + silence;
    for (let size = 1; size <= Math.min(longestPart, end); size++) {
      improve(row, rows[end - size]!, word.slice(end - size, end));
    }
    improve(row, row, '');
    const least = leastWorthOfLetter * end - mostBehind;
    let isAlive = false;
    for (let at = 0; at < width; at++) {
      if (at > 0 && row[at - 1]! + silence > row[at]!) row[at] = row[at - 1]! + silence;
      if (end > 0 && row[at]! < least) row[at] = -Infinity;
      else isAlive = true;
    }
    return isAlive;
  };
  fill('', 0);
  /** How far the rows are those of the word before, and up to each the last one with anything in it. */
  let filled = 0;
  const alive = [0];
  for (const word of words) {
    let end = Math.min(word.shared, filled);
    while (end < word.letters.length && end - alive[end]! < longestPart) {
      end++;
      alive[end] = fill(word.letters, end) ? end : alive[end - 1]!;
    }
    filled = end;
    if (alive[end] === word.letters.length) visit(word, rows[end]!);
  }
}

/** Where in the letters stands what a part may stand for: from, to, worth, from, to, worth, … */
function placesIn(
  letters: string,
  counterparts: ReadonlyMap<string, readonly Counterpart[]>,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [part, others] of counterparts) {
    const found: number[] = [];
    for (let from = 0; from <= letters.length; from++) {
      for (const { part: other, worth } of others) {
        if (letters.startsWith(other, from)) found.push(from, from + other.length, worth);
      }
    }
    if (found.length > 0) places.set(part, found);
  }
  return places;
}
