import { bare, canonical } from './fold.ts';

/** What is asked of the engine. Every term and every phrase must be on the page. */
export interface Query {
  /** What was typed, cleaned for showing. */
  readonly text: string;
  /** Single words without punctuation, in lower case; words of phrases too. */
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

/** Typed text → what is asked: parseQuery('“패킷 손실” S3') → terms 패킷, 손실, s3; phrase 패킷 손실. */
export function parseQuery(typed: string): Query {
  // Cut before anything is normalised: a text of megabytes must not cost a thing.
  const whole = canonical(typed.slice(0, longestText * 4));
  const letters = [...whole];
  const text = letters.slice(0, longestText).join('').trim();
  const words = text.split(/[\s,;|"“”„‟«»]+/u).map(bare);
  const terms = [...new Set(words.filter((word) => word !== ''))];
  const phrases = [...text.matchAll(quoted)]
    .map(([, phrase = '']) => phrase.trim())
    .filter((phrase) => bare(phrase) !== '');
  return {
    text,
    terms: terms.slice(0, mostTerms),
    phrases,
    isCut:
      typed.length > longestText * 4 || letters.length > longestText || terms.length > mostTerms,
  };
}
