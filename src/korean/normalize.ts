const compatibilityJamo = /[^\u3131-\u318E]+/g;

/**
 * One canonical form for comparing: composed Hangul, half-width letters, lower case, single spaces.
 * Lone jamo stay as they are: NFKC would turn a typed ㅅ into a conjoining one.
 */
export const normalizeText = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(compatibilityJamo, (part) => part.normalize('NFKC'))
    .toLowerCase()
    .replaceAll(/[\p{Cc}\p{Cf}\uFFFD]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
