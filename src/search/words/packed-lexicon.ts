import { isHangul, joinSyllable, splitSyllable } from '../../korean/hangul.ts';
import { foldSpelling } from '../../korean/spelling.ts';
import { keyOf } from './keys.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';

/**
 * Words as they are written, with the number of pages they stand on → one text for the browser: words of Hangul
 * letter by letter, a line apart the others. Each line shares its beginning with the one before (a digit in
 * base 36) and ends with a digit for how common it is, unless it stands on one page. Words become keys when
 * they are unpacked.
 */
export function packLexicon(pages: ReadonlyMap<string, number>): string {
  const words = [...pages];
  const hangul = words.filter(([word]) => isHangul(word));
  const others = words.filter(([word]) => !isHangul(word));
  const spelled = hangul.map(([word, count]) => [spell(word), count] as const);
  return [...packLines(spelled, ''), '', ...packLines(others, '=')].join('\n');
}

function packLines(words: readonly (readonly [string, number])[], sign: string): string[] {
  let before = '';
  return words
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([word, count]) => {
      let shared = 0;
      while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared++;
      before = word;
      const common = Math.min(9, Math.floor(Math.log2(count) * 1.5));
      return `${shared.toString(36)}${word.slice(shared)}${common > 0 ? sign + common : ''}`;
    });
}

/** The browser's text, and codes that stand in the index too → the lexicon. */
export function unpackLexicon(text: string, codes: readonly string[]): Lexicon {
  const common = new Map(codes.map((code) => [code, 0]));
  const written = new Map<string, string>();
  const take = (word: string, digit: string) => {
    const key = keyAsWritten(word);
    common.set(key, Math.max(common.get(key) ?? 0, Number(digit)));
    if (key !== word) written.set(key, word);
  };
  const lines = text.split('\n');
  const end = lines.indexOf('');
  unpackLines(lines.slice(0, end), '', (word, digit) => take(unspell(word), digit));
  unpackLines(lines.slice(end + 1), '=', take);
  return buildLexicon(common, written);
}

/** The key of a word that a page writes so, without anything behind it: 패턴 → 페턴, kubernetes → kubernete. */
export const keyAsWritten = (word: string): string =>
  foldSpelling(isHangul(word) ? word : keyOf(word, () => true));

/** Gives each line's word and how common it is. */
function unpackLines(
  lines: readonly string[],
  sign: string,
  take: (word: string, digit: string) => void,
): void {
  let before = '';
  for (const line of lines) {
    const isCommon = /\d/.test(line.at(-1)!) && line.endsWith(sign, line.length - 1);
    const end = isCommon ? line.length - 1 - sign.length : line.length;
    before = before.slice(0, parseInt(line[0]!, 36)) + line.slice(1, end);
    take(before, isCommon ? line.at(-1)! : '0');
  }
}

/** The final of a syllable by its number from 1; its initial is a small letter, its vowel a capital. */
const finals = `!"#$%&'()*+,-./:;<>?@[]^_{|`;
const [small, capital] = [97, 65];

/**
 * Hangul in the letters of ASCII: 서버 → jEhE. A syllable takes three bytes, of which two say little; so the text
 * packs a tenth smaller.
 */
function spell(word: string): string {
  let letters = '';
  for (const letter of word) {
    const { initial, vowel, final } = splitSyllable(letter)!;
    letters += String.fromCharCode(small + initial, capital + vowel) + (finals[final - 1] ?? '');
  }
  return letters;
}

function unspell(letters: string): string {
  let word = '';
  for (let at = 0; at < letters.length; at += 2) {
    const initial = letters.charCodeAt(at) - small;
    const vowel = letters.charCodeAt(at + 1) - capital;
    const final = finals.indexOf(letters[at + 2] ?? ' ') + 1;
    word += joinSyllable({ initial, vowel, final });
    if (final > 0) at++;
  }
  return word;
}
