import { choseongOf, isChoseong, toJamo } from '../../korean/hangul.ts';
import { typedAsHangul, typedAsLatin } from '../../korean/keyboard.ts';
import { normalizeText } from '../../korean/normalize.ts';
import { foldSpelling } from '../../korean/spelling.ts';
import { keysOf } from '../words/keys.ts';

/** A name made ready for comparing with what is being typed. */
export interface ReadyName {
  readonly text: string;
  /** Its words as keys are pressed, one letter each. */
  readonly words: readonly string[];
  /** The name from each of its words on, spaces aside. */
  readonly tails: readonly string[];
  /** The same in initial consonants, where a word has any. */
  readonly consonants: readonly string[];
}

/** How well a name fits what was typed; less is better. */
export type Rank = 0 | 1 | 2 | 3;

/** One reading of what was typed: as names, or as initial consonants. */
export interface Reading {
  readonly kind: 'letters' | 'consonants';
  readonly words: readonly string[];
}

/** The least of a word, in jamo, that may stand in the middle of a name. */
const leastInside = 4;

export function readyName(text: string): ReadyName {
  const plain = wordsOf(text);
  const words = plain.map(toJamo);
  return {
    text,
    words,
    tails: tailsOf(words),
    consonants: tailsOf(plain.map((word) => choseongOf(word.replaceAll(/[^가-힣]/g, '')))),
  };
}

/**
 * What typed text may mean, the likeliest first: itself, initial consonants, the other keyboard layout,
 * words with particles. The last letter may be half typed: ㄹㅏㅁ and 람ㄷ are on the way to 람다.
 */
export function readTyped(typed: string): readonly Reading[] {
  const plain = wordsOf(typed);
  if (plain.length === 0) return [];
  const consonants = toJamo(plain.join(''));
  const otherLayouts = [plain.map(onHangulLayout), plain.map((word) => typedAsLatin(word))];
  return [
    letters(plain),
    ...(isChoseong(consonants) ? [{ kind: 'consonants', words: [consonants] } as const] : []),
    ...otherLayouts.filter((words) => words.every((word) => word !== undefined)).map(letters),
    letters(plain.flatMap((word) => keysOf(word, () => false))),
  ];
}

/** Whether and how well a name answers a reading. */
export function rankName(name: ReadyName, { kind, words }: Reading): Rank | undefined {
  const whole = words.join('');
  if (whole === '') return undefined;
  const tails = kind === 'letters' ? name.tails : name.consonants;
  if (tails[0]?.startsWith(whole)) return 0;
  if (tails.some((tail) => tail.startsWith(whole))) return 1;
  if (kind === 'consonants') return undefined;
  const isInParts = words.every((word) => name.words.some((own) => own.startsWith(word)));
  if (words.length > 1 && isInParts) return 2;
  return whole.length >= leastInside && name.tails[0]?.includes(whole) ? 3 : undefined;
}

const letters = (words: readonly string[]): Reading => ({
  kind: 'letters',
  words: words.map((word) => toJamo(foldSpelling(word))),
});

/** fkaek → 람다; with a key that only begins the next syllable, what is before it: fkae → 람. */
const onHangulLayout = (word: string): string | undefined =>
  typedAsHangul(word) ?? typedAsHangul(word.slice(0, -1));

const wordsOf = (text: string): string[] =>
  foldSpelling(normalizeText(text)).match(/[\p{L}\p{N}+#]+/gu) ?? [];

const tailsOf = (words: readonly string[]) => words.map((_, index) => words.slice(index).join(''));
