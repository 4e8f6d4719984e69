import type { Vocabulary } from '../words/vocabulary.ts';

/** What one or more typed words ask for: a page should hold one of the keys. */
export interface Wanted {
  readonly typed: string;
  readonly keys: readonly string[];
  /** The words of a name of several: a page that holds some of them answers in part. */
  readonly parts: readonly string[];
  /** Keys of other spellings, which count less. */
  readonly variants?: readonly string[];
  /** Words that only ask need not be there. */
  readonly isOptional: boolean;
  /** The key of this and the next thing wanted as one word, where pages write them together. */
  readonly withNext?: string;
}

/** How a typed word became another, for the reader to see. */
export interface Note {
  readonly kind: 'keyboard' | 'choseong' | 'spelling' | 'part' | 'sound' | 'synonym';
  readonly typed: string;
  /** What was looked for instead or besides. */
  readonly meant: string;
}

/** Typed text as the index understands it. */
export interface Plan {
  readonly wanted: readonly Wanted[];
  readonly notes: readonly Note[];
  /** Typed words that nothing on the site resembles. */
  readonly missing: readonly string[];
}

/** One key of the query on its way: still a word, or already alternatives. */
export interface Step extends Wanted {
  readonly isSettled: boolean;
  /** The word itself, in small letters, with what its key lacks. */
  readonly run: string;
}

/** The most words that one typed word may stand for. */
export const mostAlternatives = 3;

/** A step without the rest of a name. */
export const step = (
  typed: string,
  keys: readonly string[],
  isSettled: boolean,
  run = '',
): Step => ({
  typed,
  run,
  keys,
  parts: [],
  isOptional: false,
  isSettled,
});

/** The code of what a word names, or the word. */
export const codeFor = (key: string, vocabulary: Vocabulary): string =>
  vocabulary.find([key])?.code ?? key;
