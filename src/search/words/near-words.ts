import { isHangul, toJamo } from '../../korean/hangul.ts';
import { leastSlip, mostSlips, weighSlips, weighSyllableSlip } from '../../korean/weigh-slips.ts';

/** A word that may have been meant by a mistyped one, and how far it is: about 1 a slip. */
export interface NearWord {
  readonly word: string;
  readonly cost: number;
}

/** Words that may have been meant by a mistyped one, in no order: 모니터닝 → 모니터링. */
export type FindNear = (typed: string) => readonly NearWord[];

/** Words of one script and length, side by side what they are and which letters they have, a bit each. */
interface Alike {
  readonly words: string[];
  readonly jamo: string[];
  readonly letters: number[];
}

/** Shorter words are near to too many others. */
const fewestKeys = 4;
/** The most by which slips may change the length: as many keys as a syllable takes. */
const mostKeys = 4;
/** The most letters that slips may change; those of a syllable may all be gone, or all be new. */
const mostChanged = 2;
/** People get the beginning right. */
const sameBeginning = 0.3;

/**
 * Prepares words so that those near to a mistyped one are found without comparing them all: only those of about
 * its length and of about its letters are, and these are numbers.
 */
export function prepareNear(words: readonly string[]): FindNear {
  const byLength = new Map<string, Alike>();
  for (const word of words) {
    const jamo = toJamo(word);
    const place = placeOf(isHangul(word), jamo.length);
    const alike = byLength.get(place) ?? { words: [], jamo: [], letters: [] };
    byLength.set(place, alike);
    alike.words.push(word);
    alike.jamo.push(jamo);
    alike.letters.push(lettersOf(jamo));
  }
  return (typed) => {
    const jamo = toJamo(typed);
    if (jamo.length < fewestKeys || /\d/.test(typed)) return [];
    const hangul = isHangul(typed);
    const letters = lettersOf(jamo);
    const limit = mostOf(typed, jamo, hangul);
    const found: NearWord[] = [];
    for (let length = jamo.length - mostKeys; length <= jamo.length + mostKeys; length++) {
      const alike = byLength.get(placeOf(hangul, length));
      for (let at = 0; at < (alike?.words.length ?? 0); at++) {
        if (!mayBeNear(letters, alike!.letters[at]!)) continue;
        const word = alike!.words[at]!;
        const cost = Math.min(
          weighSlips(jamo, alike!.jamo[at]!, limit),
          hangul ? weighSyllableSlip(typed, word) : Infinity,
        );
        if (cost === Infinity) continue;
        found.push({ word, cost: cost - (word[0] === typed[0] ? sameBeginning : 0) });
      }
    }
    return found;
  };
}

function mayBeNear(typed: number, meant: number): boolean {
  const gone = countBits(typed & ~meant);
  const fresh = countBits(meant & ~typed);
  return gone === 0 || fresh === 0
    ? gone + fresh <= mostKeys
    : gone <= mostChanged && fresh <= mostChanged;
}

const placeOf = (hangul: boolean, length: number): string => `${hangul ? 'k' : 'l'}${length}`;

/** Words of two syllables have many neighbours: 태권, 채권. */
const mostOf = (typed: string, jamo: string, hangul: boolean): number =>
  hangul && typed.length < 3 ? leastSlip : mostSlips(jamo.length);

/** Letters as bits: thirty-two are enough for either alphabet, but for a few that share one. */
function lettersOf(jamo: string): number {
  let letters = 0;
  for (let at = 0; at < jamo.length; at++) letters |= 1 << (jamo.charCodeAt(at) & 31);
  return letters;
}

/** How many bits of a number are set, pair by pair, four by four, and so on. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
