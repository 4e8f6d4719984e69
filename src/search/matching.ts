import { isJosa } from '../korean/josa.ts';
import { bare, canonical, fold } from './fold.ts';
import type { Query } from './query.ts';

/** A piece of text, marked where it is what the reader asked for. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * The forms in which a term may stand on a page: as typed, then without its particle. Two syllables or
 * letters must be left of it: stemsOf('티어링을') → ['티어링을', '티어링'].
 */
export function stemsOf(term: string): readonly string[] {
  const letters = [...term];
  const cuts = letters.map((_, cut) => cut).slice(Math.max(2, letters.length - longestParticle));
  const stems = cuts
    .filter((cut) => {
      const rest = letters.slice(cut).join('');
      return /^[가-힣]+$/.test(rest) && isJosa(rest);
    })
    .map((cut) => letters.slice(0, cut).join(''));
  return [term, ...stems.reverse()];
}

/** 으로부터였습니다 is about as long as particles get; longer endings are not worth trying. */
const longestParticle = 8;

/**
 * Whether words that the engine gave as matches hold every term. Where nothing begins with a term,
 * Pagefind falls back to the longest word that the term begins with: 뷁 for 뷁뷁, z for zxqv.
 */
export function holdsTerms(words: readonly string[], terms: readonly string[]): boolean {
  const folded = words.map(fold);
  return terms.every((term) =>
    stemsOf(term)
      .map(fold)
      .some((stem) => folded.some((word) => word.includes(stem))),
  );
}

/** Whether a text holds every phrase literally, but for case and the width of spaces. */
export function holdsPhrases(text: string, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return true;
  const canon = canonical(text).toLocaleLowerCase('en');
  return phrases.every((phrase) => canon.includes(phrase.toLocaleLowerCase('en')));
}

/** A text with the beginnings of words that match marked: Saga패턴을 for saga → [Saga]패턴을. */
export const markText = (text: string, { terms }: Pick<Query, 'terms'>): readonly Segment[] =>
  join(text.split(/(?<=\s)(?=\S)/u).flatMap((word) => markWord(word, terms) ?? [plain(word)]));

/** The same where the engine says which words matched; of those at least the whole word is marked. */
export const markWords = (
  words: readonly { readonly word: string; readonly hit: boolean }[],
  { terms }: Pick<Query, 'terms'>,
): readonly Segment[] =>
  join(
    words.flatMap(({ word, hit }, index) => [
      ...(index > 0 ? [plain(' ')] : []),
      ...((hit && (markWord(word, terms) ?? [{ text: word, marked: true }])) || [plain(word)]),
    ]),
  );

const plain = (text: string): Segment => ({ text, marked: false });

/** The first of the terms that a part of a word begins with, or `undefined`. */
function markWord(word: string, terms: readonly string[]): Segment[] | undefined {
  const lower = word.toLocaleLowerCase('en');
  // Some letters change length in lower case, and then places no longer agree.
  if (lower.length !== word.length) return undefined;
  const found = terms
    .flatMap((term) => stemsOf(term))
    .map((stem) => ({ at: beginning(lower, stem), length: stem.length }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => other.length - one.length)[0];
  if (!found) return undefined;
  const end = found.at + found.length;
  return [
    plain(word.slice(0, found.at)),
    { text: word.slice(found.at, end), marked: true },
    plain(word.slice(end)),
  ];
}

/** Where a stem stands at the beginning of a run of letters of one script, or -1. */
function beginning(word: string, stem: string): number {
  for (let at = word.indexOf(stem); at >= 0; at = word.indexOf(stem, at + 1)) {
    const before = word.slice(0, at).at(-1) ?? '';
    if (bare(before) === '' || scriptOf(before) !== scriptOf(stem[0] ?? '')) return at;
  }
  return -1;
}

const scriptOf = (letter: string) =>
  /\p{sc=Hangul}/u.test(letter) ? 'hangul' : /\p{N}/u.test(letter) ? 'digit' : 'other';

/** Neighbours of one kind become one segment; empty ones go. */
function join(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const { text, marked } of segments) {
    const last = joined.at(-1);
    if (text === '') continue;
    if (last?.marked === marked) joined[joined.length - 1] = { text: last.text + text, marked };
    else joined.push({ text, marked });
  }
  return joined;
}
