/** 가 and 힣, by their numbers. */
export const firstSyllable = 0xac00;
export const lastSyllable = 0xd7a3;

/** A syllable in its parts: the numbers of its initial, vowel and final (0 for none). */
export interface Syllable {
  readonly initial: number;
  readonly vowel: number;
  readonly final: number;
}

/** Takes a syllable apart: 값 → ㄱ, ㅏ, ㅄ; nothing for what is no syllable. */
export function splitSyllable(letter: string): Syllable | undefined {
  const code = letter.charCodeAt(0);
  if (code < firstSyllable || code > lastSyllable) return undefined;
  const offset = code - firstSyllable;
  return {
    initial: Math.floor(offset / 588),
    vowel: Math.floor((offset % 588) / 28),
    final: offset % 28,
  };
}

/** Puts a syllable together. */
export const joinSyllable = ({ initial, vowel, final }: Syllable): string =>
  String.fromCharCode(firstSyllable + initial * 588 + vowel * 28 + final);

/** Whether a text is Hangul syllables and nothing else. */
export const isHangul = (text: string): boolean => /^[가-힣]+$/.test(text);

const initials = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const vowels = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(
  ' ',
);
const finals =
  ' ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(
    ' ',
  );
/** Jamo that take more than one key, alone. */
const compounds = new Map(
  'ㄳㄱㅅ ㄵㄴㅈ ㄶㄴㅎ ㄺㄹㄱ ㄻㄹㅁ ㄼㄹㅂ ㄽㄹㅅ ㄾㄹㅌ ㄿㄹㅍ ㅀㄹㅎ ㅄㅂㅅ ㅘㅗㅏ ㅙㅗㅐ ㅚㅗㅣ ㅝㅜㅓ ㅞㅜㅔ ㅟㅜㅣ ㅢㅡㅣ'
    .split(' ')
    .map(([jamo = '', ...keys]) => [jamo, keys.join('')]),
);

/**
 * Hangul as keys are pressed, one letter each: 값 → ㄱㅏㅂㅅ. 서벌 is then a beginning of 서버리스.
 * es-hangul says the same and takes five times as long: every word of the lexicon is taken apart.
 */
export function toJamo(text: string): string {
  let pressed = '';
  for (const letter of text) {
    const offset = letter.charCodeAt(0) - firstSyllable;
    pressed +=
      offset >= 0 && offset <= lastSyllable - firstSyllable
        ? initials[Math.floor(offset / 588)]! +
          vowels[Math.floor(offset / 28) % 21]! +
          finals[offset % 28]!
        : (compounds.get(letter) ?? letter);
  }
  return pressed;
}

/** Whether a text is initial consonants alone, as people type to find a word fast: ㅅㅂㄹㅅ. */
export const isChoseong = (text: string): boolean => /^[ㄱ-ㅎ]{2,}$/.test(text);

/** The initial consonants of a word: 서버리스 → ㅅㅂㄹㅅ. */
export function choseongOf(word: string): string {
  let consonants = '';
  for (const letter of word) consonants += initials[splitSyllable(letter)?.initial ?? -1] ?? '';
  return consonants;
}
