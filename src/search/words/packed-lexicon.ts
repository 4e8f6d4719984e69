import { isHangul, joinSyllable, splitSyllable } from '../../korean/hangul.ts';
import { foldSpelling } from '../../korean/spelling.ts';
import { keyOf } from './keys.ts';
import { lazily } from './lazily.ts';
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

/** Lines of words that begin with one letter, and how one of them is read. */
interface Part {
  readonly lines: string;
  readonly isHangul: boolean;
}

/** The browser's text, and codes that stand in the index too → the lexicon. Words of a letter are unpacked when one is asked for. */
export function unpackLexicon(text: string, codes: readonly string[]): Lexicon {
  const known = new Set(codes);
  const parts = new Map<string, (() => Unpacked)[]>();
  const [hangul = '', others = ''] = text.split(/^\n|\n\n/, 2);
  for (const part of [...partsOf(hangul, true), ...partsOf(others, false)]) {
    const letter = letterOf(unpackLine(part, part.lines.split('\n', 1)[0]!, '').word);
    parts.set(letter, [...(parts.get(letter) ?? []), lazily(() => unpack(part))]);
  }
  const alike = (key: string) => (parts.get(letterOf(key)) ?? []).map((part) => part());
  return buildLexicon({
    commonOf: (key) =>
      known.has(key)
        ? 0
        : alike(key)
            .find(({ common }) => common.has(key))
            ?.common.get(key),
    writtenAs: (key) =>
      alike(key)
        .find(({ written }) => written.has(key))
        ?.written.get(key),
    alike: (key) => alike(key).flatMap(({ common }) => [...common.keys()]),
    all: () => [
      ...codes,
      ...[...parts.values()].flat().flatMap((part) => [...part().common.keys()]),
    ],
  });
}

/** A word that begins with another letter shares nothing with the one before. */
const partsOf = (lines: string, isHangul: boolean): Part[] =>
  lines === ''
    ? []
    : lines
        .trimEnd()
        .split(/\n(?=0)/)
        .map((part) => ({ lines: part, isHangul }));

/** The letter that words of a part begin with, which no spelling changes. */
function letterOf(word: string): string {
  const initial = splitSyllable(word)?.initial;
  return initial === undefined ? word.slice(0, 1) : `k${initial}`;
}

/** Keys with how common each is, and how they are written where that differs. */
interface Unpacked {
  readonly common: ReadonlyMap<string, number>;
  readonly written: ReadonlyMap<string, string>;
}

function unpack(part: Part): Unpacked {
  const common = new Map<string, number>();
  const written = new Map<string, string>();
  let before = '';
  for (const line of part.lines.split('\n')) {
    const { letters, word, digit } = unpackLine(part, line, before);
    const key = keyAsWritten(word);
    common.set(key, Math.max(common.get(key) ?? 0, digit));
    if (key !== word) written.set(key, word);
    before = letters;
  }
  return { common, written };
}

/** A line's word, in its own letters and in those of the text, and how common it is. */
function unpackLine({ isHangul }: Part, line: string, before: string) {
  const sign = isHangul ? '' : '=';
  const isCommon = /\d$/.test(line) && line.endsWith(sign, line.length - 1);
  const end = isCommon ? line.length - 1 - sign.length : line.length;
  const letters = before.slice(0, parseInt(line[0]!, 36)) + line.slice(1, end);
  return {
    letters,
    word: isHangul ? unspell(letters) : letters,
    digit: isCommon ? Number(line.at(-1)) : 0,
  };
}

/** The key of a word that a page writes so, without anything behind it: 패턴 → 페턴, kubernetes → kubernete. */
export const keyAsWritten = (word: string): string =>
  foldSpelling(isHangul(word) ? word : keyOf(word, () => true));

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
