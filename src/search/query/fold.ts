import { withoutUnseen } from '../../korean/normalize.ts';

/** Whether a text has a letter or a digit in it. */
export const saysSomething = (text: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(text);

/**
 * Canonical text: composed Hangul, half-width letters, single spaces, nothing unseen. Not NFKC, which would
 * turn a lone ㅅ into a conjoining jamo.
 */
export const canonical = (text: string): string =>
  withoutUnseen(text)
    .normalize('NFC')
    .replaceAll(/[\uFF00-\uFFEF]/g, (letter) => letter.normalize('NFKC'))
    .replaceAll(/[\s\p{Cc}\uFFFD]+/gu, ' ')
    .trim();
