import { canonical, saysSomething } from './fold.ts';

/** What is asked of the engine: words in whatever form, and phrases as they stand. */
export interface Query {
  /** What was typed, cleaned for showing. */
  readonly text: string;
  /** Words as they were typed, each with a letter or digit in it; words of phrases too. */
  readonly terms: readonly string[];
  /** What stood between quotation marks: the literal text. */
  readonly phrases: readonly string[];
  /** Whether the text was too long and its rest was left out. */
  readonly isCut: boolean;
}

/** The longest text that is searched for, in letters, and the most words. */
export const longestText = 200;
const mostTerms = 12;

const quoted = /["“”„‟«»]([^"“”„‟«»]+)["“”„‟«»]/gu;

/** Typed text → what is asked: parseQuery('“패킷 손실” S3') → terms 패킷, 손실, S3; phrase 패킷 손실. */
export function parseQuery(typed: string): Query {
  // Cut before anything is normalised: a text of megabytes must not cost a thing.
  const whole = canonical(typed.slice(0, longestText * 4));
  const letters = [...whole];
  const text = letters.slice(0, longestText).join('').trim();
  const words = text.split(/(?:[\s;|"“”„‟«»]|,(?!\d))+/u);
  const terms = [...new Set(words.filter(saysSomething))];
  const phrases = [...text.matchAll(quoted)]
    .map(([, phrase = '']) => phrase.trim())
    .filter(saysSomething);
  return {
    text,
    terms: terms.slice(0, mostTerms),
    phrases,
    isCut:
      typed.length > longestText * 4 || letters.length > longestText || terms.length > mostTerms,
  };
}
