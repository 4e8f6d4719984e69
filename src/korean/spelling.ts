import { joinSyllable, splitSyllable } from './hangul.ts';

// ㅐ and ㅔ, ㅒ and ㅖ, ㅙ ㅚ and ㅞ sound alike today.
const sameVowel: Readonly<Record<number, number>> = { 1: 5, 3: 7, 10: 15, 11: 15 };
// After ㅈ, ㅉ and ㅊ the glide is not heard: 쳐 = 처, 쥬 = 주.
const withoutGlide: Readonly<Record<number, number>> = { 2: 0, 3: 5, 6: 4, 7: 5, 12: 8, 17: 13 };

/** One spelling for words that sound alike: 아키텍쳐 → 아키텍처, 메세지 and 메시지 stay apart. */
export function foldSpelling(word: string): string {
  return [...word]
    .map((letter) => {
      const syllable = splitSyllable(letter);
      if (!syllable) return letter;
      const { initial, vowel } = syllable;
      const heard = initial >= 12 && initial <= 14 ? (withoutGlide[vowel] ?? vowel) : vowel;
      return joinSyllable({ ...syllable, vowel: sameVowel[heard] ?? heard });
    })
    .join('');
}
