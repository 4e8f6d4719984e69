import { isHangul, toJamo } from '../../korean/hangul.ts';
import { leastSlip, weighSlips, weighSyllableSlip } from '../../korean/weigh-slips.ts';

/** A word that may have been meant by a mistyped one, and how far it is: about 1 a slip. */
export interface NearWord {
  readonly word: string;
  readonly cost: number;
}

/** Words that may have been meant by a mistyped one, in no order: 모니터닝 → 모니터링. */
export type FindNear = (typed: string) => readonly NearWord[];

interface Entry {
  readonly word: string;
  readonly jamo: string;
  /** Which letters it has, a bit each. */
  readonly letters: number;
}

/** Shorter words are near to too many others. */
const fewestKeys = 4;
/** The most by which slips may change the length: as many keys as a syllable takes. */
const mostKeys = 4;
/** The most letters that slips may bring or take. */
const mostLetters = 4;
/** People get the beginning right. */
const sameBeginning = 0.3;

/**
 * Prepares words so that those near to a mistyped one are found without comparing them all: only those of about
 * its length and of about its letters are, and these are numbers.
 */
export function prepareNear(words: readonly string[]): FindNear {
  const byLength = new Map<string, Entry[]>();
  for (const word of words) {
    const jamo = toJamo(word);
    const place = placeOf(isHangul(word), jamo.length);
    const entry = { word, jamo, letters: lettersOf(jamo) };
    const entries = byLength.get(place);
    if (entries) entries.push(entry);
    else byLength.set(place, [entry]);
  }
  return (typed) => {
    const jamo = toJamo(typed);
    if (jamo.length < fewestKeys || /\d/.test(typed)) return [];
    const hangul = isHangul(typed);
    const letters = lettersOf(jamo);
    const limit = mostSlips(typed, jamo, hangul);
    const found: NearWord[] = [];
    for (let length = jamo.length - mostKeys; length <= jamo.length + mostKeys; length++) {
      for (const entry of byLength.get(placeOf(hangul, length)) ?? []) {
        if (countBits(letters ^ entry.letters) > mostLetters) continue;
        const { word } = entry;
        const cost = Math.min(
          weighSlips(jamo, entry.jamo, limit),
          hangul ? weighSyllableSlip(typed, word) : Infinity,
        );
        if (cost === Infinity) continue;
        found.push({ word, cost: cost - (word[0] === typed[0] ? sameBeginning : 0) });
      }
    }
    return found;
  };
}

const placeOf = (hangul: boolean, length: number): string => `${hangul ? 'k' : 'l'}${length}`;

/** Words of two syllables have many neighbours: 태권, 채권. In a longer word more may be wrong. */
const mostSlips = (typed: string, jamo: string, hangul: boolean): number =>
  hangul && typed.length < 3 ? leastSlip : Math.min(2.2, 0.42 + 0.14 * jamo.length);

/** Letters as bits: thirty-two are enough for either alphabet, but for a few that share one. */
function lettersOf(jamo: string): number {
  let letters = 0;
  for (let at = 0; at < jamo.length; at++) letters |= 1 << (jamo.charCodeAt(at) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
