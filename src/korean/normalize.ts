const compatibilityJamo = /[^\u3131-\u318E]+/g;

/** Latin letters that are no plain letter with a mark on it, as they are written without them. */
const plainLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't' },
    ...{ ı: 'i', ĸ: 'k', ŋ: 'n', ƒ: 'f' },
  }),
);

/**
 * One canonical form for comparing: composed Hangul, half-width letters, lower case, Latin without accents,
 * single spaces, nothing unseen: Wrocław → wroclaw, 서\u00AD버 → 서버.
 * Lone jamo stay as they are: NFKC would turn a typed ㅅ into a conjoining one.
 */
export const normalizeText = (text: string): string =>
  (isPlain(text) ? text.toLowerCase() : foldLetters(text)).replaceAll(/\s+/g, ' ').trim();

/** Most texts are: they are read on every key that is pressed. */
const isPlain = (text: string): boolean => /^[ -~가-힣]*$/.test(text);

const foldLetters = (text: string): string =>
  withoutUnseen(text)
    .normalize('NFC')
    .replaceAll(compatibilityJamo, (part) => part.normalize('NFKC'))
    .toLowerCase()
    .replaceAll(/(?![a-z])\p{sc=Latin}/gu, plainLetter)
    .replaceAll(/(?<=[a-z])\p{M}+/gu, '')
    .replaceAll(/[\p{Cc}\uFFFD]+/gu, ' ');

/**
 * A text without what nobody sees and what stands within words: soft hyphens, spaces of no width, marks of
 * direction. A filler of Hangul is as wide as a space and one; half of a pair of surrogates is U+FFFD.
 */
export const withoutUnseen = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\u115F\u1160\u3164\uFFA0]/g, ' ')
    .replaceAll(/[\p{Cf}\p{DI}]/gu, '');

function plainLetter(letter: string): string {
  const bare = letter.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plainLetters.get(bare) ?? bare;
}
