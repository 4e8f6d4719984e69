/** Only the letters and digits of a text, in lower case: CI/CD → cicd. */
export const bare = (text: string): string =>
  text.toLocaleLowerCase('en').replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '');

/**
 * Canonical text: composed Hangul, half-width letters, single spaces. Not NFKC, which would turn a
 * lone ㅅ into a conjoining jamo.
 */
export const canonical = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\uFF00-\uFFEF]/g, (letter) => letter.normalize('NFKC'))
    .replaceAll(/[\s\p{Cc}\p{Cf}\uFFFD]+/gu, ' ')
    .trim();
