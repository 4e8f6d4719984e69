import { toJamo } from '../../korean/hangul.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const jamo = 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎㅏㅑㅓㅕㅗㅛㅜㅠㅡㅣ';
/** Letters that the alphabet has no room for, after a z. */
const rare = 'ㄲㄸㅃㅆㅉㅒㅖㅐㅔ';

/** Signs that belong to names: 3.5, c++, c#. */
const signs = new Map([
  ['.', 'zk'],
  ['+', 'zl'],
  ['#', 'zm'],
]);

const spelled = new Map([
  ...signs,
  ...[...letters].map((letter) => [letter, letter === 'z' ? 'zz' : letter] as const),
  ...[...'0123456789'].map((digit, at) => [digit, `z${letters[at]!}`] as const),
  ...[...jamo].map((letter, at) => [letter, letters[at]!] as const),
  ...[...rare].map((letter, at) => [letter, `z${letters[at]!}`] as const),
]);

/**
 * A key in small Latin letters alone, as the index holds it: its script, then its letters or the keys
 * that are pressed for it. What begins alike is spelled alike. Pagefind files Latin words in small
 * parts, all Hangul in one, and would part words at digits.
 */
export function spellKey(key: string): string {
  if (key.startsWith('ŋ')) return `c${key.slice(1)}`;
  const script = /^[가-힣ㄱ-ㅎㅏ-ㅣ]/.test(key)
    ? 'k'
    : /^[a-z]/.test(key)
      ? 'l'
      : /^\d/.test(key)
        ? 'n'
        : 'o';
  return (
    script + [...toJamo(key)].map((letter) => spelled.get(letter) ?? spellOther(letter)).join('')
  );
}

/** A word so short that many others begin so. */
const isShort = (key: string): boolean => /^[a-z0-9][a-z0-9.+#]{0,3}$/.test(key);

/** Where a short word ends; no letter is spelled so. */
const end = 'zx';

/**
 * A key as a page holds it: a short word of Latin letters or digits with its end, so that it can be asked for
 * whole. Asked for by `spellKey` it is one of those that begin so: go → lgo, and lgozx on a page.
 */
export const spellWhole = (key: string): string => spellKey(key) + (isShort(key) ? end : '');

/** Any other letter by its number, with a mark that no spelled letter has. */
const spellOther = (letter: string): string =>
  `zy${[...letter.codePointAt(0)!.toString(16)].map((digit) => letters[parseInt(digit, 16)]!).join('')}zy`;
