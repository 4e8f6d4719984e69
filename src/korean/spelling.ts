import { firstSyllable, joinSyllable, lastSyllable, splitSyllable } from './hangul.ts';

// ㅐ and ㅔ, ㅒ and ㅖ, ㅙ ㅚ and ㅞ sound alike today.
const sameVowel: Readonly<Record<number, number>> = { 1: 5, 3: 7, 10: 15, 11: 15 };
// After ㅈ, ㅉ and ㅊ the glide is not heard: 쳐 = 처, 쥬 = 주.
const withoutGlide: Readonly<Record<number, number>> = { 2: 0, 3: 5, 6: 4, 7: 5, 12: 8, 17: 13 };

// What English writes sh is spelt in two ways after ㅅ, 쉐이더 = 셰이더, 플래쉬 = 플래시; 쇄 and 쇠 are no third.
const afterSiot: Readonly<Record<number, number>> = { 10: 11, 11: 11, 15: 7, 16: 20 };
const siot = 9;

/** One spelling for words that sound alike: 아키텍쳐 → 아키텍처, 메세지 and 메시지 stay apart. */
export function foldSpelling(word: string): string {
  let folded = '';
  let done = 0;
  // Every word of the site is folded before a reader's first search, and few change.
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at);
    const own = foldLetter(letter);
    if (own === letter) continue;
    folded += word.slice(done, at) + String.fromCharCode(own);
    done = at + 1;
  }
  return done === 0 ? word : folded + word.slice(done);
}

function foldLetter(letter: number): number {
  if (letter < firstSyllable || letter > lastSyllable) return letter;
  const initial = Math.floor((letter - firstSyllable) / 588);
  const vowel = Math.floor((letter - firstSyllable) / 28) % 21;
  const heard = initial >= 12 && initial <= 14 ? (withoutGlide[vowel] ?? vowel) : vowel;
  const own = initial === siot ? afterSiot[vowel] : undefined;
  return letter + ((own ?? sameVowel[heard] ?? heard) - vowel) * 28;
}

// Letters that people take for one another where they spell a foreign word, by their numbers: ㅓ ㅗ, ㅏ ㅓ, ㅔ ㅣ, ㅡ ㅜ …
const nearVowels: Readonly<Record<number, readonly number[]>> = {
  ...{ 0: [4, 5], 4: [0, 8, 5], 5: [4, 0, 20], 8: [4], 13: [18, 17], 18: [13, 20], 20: [5, 18] },
  ...{ 2: [0], 6: [4, 5], 12: [8], 17: [13], 7: [5], 15: [5] },
};
/** Plain, tense and aspirated: ㄱ ㄲ ㅋ, ㄷ ㄸ ㅌ, ㅂ ㅃ ㅍ, ㅅ ㅆ, ㅈ ㅉ ㅊ. */
const likeInitials = [
  [0, 1, 15],
  [3, 4, 16],
  [7, 8, 17],
  [9, 10],
  [12, 13, 14],
] as const;

/** Other spellings of a folded Hangul word, one vowel or one first consonant away: 데이타 → 데이터, 떼이타, … */
export const nearSpellings = (word: string): readonly string[] =>
  [...word].flatMap((letter, at) => {
    const syllable = splitSyllable(letter);
    if (!syllable) return [];
    const vowels = (nearVowels[syllable.vowel] ?? []).map((vowel) => ({ ...syllable, vowel }));
    const initials = likeInitials
      .filter((row) => row.some((initial) => initial === syllable.initial))
      .flatMap((row) => row.filter((initial) => initial !== syllable.initial))
      .map((initial) => ({ ...syllable, initial }));
    return [...vowels, ...initials].map(
      (other) => word.slice(0, at) + foldSpelling(joinSyllable(other)) + word.slice(at + 1),
    );
  });
