import { choseongOf, toJamo } from '../../korean/hangul.ts';
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
  readonly tails: readonly Tail[];
}

/** A name or the end of one: 로드 밸런서, 밸런서. */
export interface Tail {
  readonly plain: string;
  /** As keys are pressed. */
  readonly pressed: string;
  /** Initial consonants in place of syllables: `EC2 오토` → ec2ㅇㅌ. */
  readonly initials: string;
}

/** How well a name fits what was typed; less is better. */
export type Rank = 0 | 1 | 2 | 3;

/** One reading of what was typed: as keys pressed, or with initial consonants in place of some syllables. */
export interface Reading {
  readonly kind: 'letters' | 'initials';
  readonly words: readonly string[];
  /** The words, spaces aside. */
  readonly whole: string;
}

/** The least of a word, in jamo, that may stand in the middle of a name. */
const leastInside = 4;

export function readyName(text: string): ReadyName {
  const plain = wordsOf(text);
  const words = plain.map(toJamo);
  const initials = plain.map((word) => word.replaceAll(/[가-힣]/g, choseongOf));
  const tails = plain.map((_, at) => ({
    plain: plain.slice(at).join(''),
    pressed: words.slice(at).join(''),
    initials: initials.slice(at).join(''),
  }));
  return { text, words, tails };
}

/**
 * What typed text may mean, the likeliest first: itself, initial consonants, the other keyboard layout,
 * words with particles. The last letter may be half typed: ㄹㅏㅁ and 람ㄷ are on the way to 람다.
 */
export function readTyped(typed: string): readonly Reading[] {
  const plain = wordsOf(typed);
  if (plain.length === 0) return [];
  // Of ㄳ in ㄳㅂ both are initial consonants.
  const apart = plain.join('').replaceAll(/[ㄱ-ㅎ]/g, toJamo);
  const asPressed = typed.normalize('NFC').match(words) ?? [];
  const readings: readonly Reading[] = [
    letters(plain),
    ...(/[ㄱ-ㅎ]/.test(apart) && apart.length > 1
      ? [{ kind: 'initials', words: [apart], whole: apart } as const]
      : []),
    ...[onHangulLayout, typedAsLatin].flatMap((onLayout) => {
      const others = readOnLayout(asPressed, onLayout);
      return others ? [letters(others)] : [];
    }),
  ];
  const last = letters(withoutParticles(plain));
  return last.whole === '' || last.whole === readings[0]!.whole ? readings : [...readings, last];
}

/** Whether and how well a name answers a reading. */
export function rankName({ tails, words: own }: ReadyName, reading: Reading): Rank | undefined {
  const { kind, words, whole } = reading;
  const begins = kind === 'letters' ? beginsPressed : beginsWithInitials;
  const at = tails.findIndex((tail) => begins(tail, whole));
  if (at >= 0) return at === 0 ? 0 : 1;
  if (kind === 'initials') return undefined;
  if (words.length > 1 && words.every((word) => own.some((one) => one.startsWith(word)))) return 2;
  return whole.length >= leastInside && tails[0]?.pressed.includes(whole) ? 3 : undefined;
}

const beginsPressed = ({ pressed }: Tail, typed: string): boolean => pressed.startsWith(typed);

/** 로드ㅂㄹ → 로드밸런서; the last syllable may be half typed. */
function beginsWithInitials({ plain, initials }: Tail, typed: string): boolean {
  const last = typed.length - 1;
  for (let at = 0; at < last; at++) {
    if (typed[at] !== plain[at] && typed[at] !== initials[at]) return false;
  }
  if (last >= plain.length) return false;
  return typed[last] === initials[last] || toJamo(plain[last]!).startsWith(toJamo(typed[last]!));
}

function letters(spelled: readonly string[]): Reading {
  const words = spelled.map((word) => toJamo(foldSpelling(word)));
  return { kind: 'letters', words, whole: words.join('') };
}

/** Words on another layout: all of them, or as one where some are too short to tell, or those that make sense on it. */
function readOnLayout(
  words: readonly string[],
  onLayout: (word: string) => string | undefined,
): readonly string[] | undefined {
  const others = words.map(onLayout);
  if (others.every((other) => other !== undefined)) return others;
  const whole = onLayout(words.join(''));
  if (whole !== undefined) return [whole];
  if (others.every((other) => other === undefined)) return undefined;
  return others.map((other, at) => other ?? normalizeText(words[at]!));
}

/** fkaek → 람다; with a key that only begins the next syllable, what is before it: fkae → 람. */
const onHangulLayout = (word: string): string | undefined =>
  typedAsHangul(word) ?? typedAsHangul(word.slice(0, -1));

export const withoutParticles = (plain: readonly string[]): string[] =>
  plain.flatMap((word) => keysOf(word, () => false));

const words = /[\p{L}\p{N}+#]+/gu;

/** A name or a typed text in words, each in one spelling. */
export const wordsOf = (text: string): string[] =>
  foldSpelling(normalizeText(text)).match(words) ?? [];
