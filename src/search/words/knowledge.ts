import type { Lexicon } from './lexicon.ts';
import { packLexicon, unpackLexicon } from './packed-lexicon.ts';
import { packTerms, unpackTerms } from './packed-terms.ts';
import { seal, unseal } from './seal.ts';
import { indexSounds, type SoundingLike } from './sounding-words.ts';
import { buildVocabulary, type Term, type Vocabulary } from './vocabulary.ts';

/** Where the index holds every word. */
export const wordsFile = 'words.txt';

/** What the browser knows of the site before it asks the index: what has a name, and every word. */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  /** Words and names of the other script that a word sounds like. */
  readonly soundingLike: SoundingLike;
}

/** Knowledge as two texts: a search for a name needs the first alone. */
export interface PackedKnowledge {
  readonly names: string;
  readonly words: string;
}

/** Names on today's pages, and words with the number of pages they stand on → two texts for the browser. */
export const packKnowledge = (
  terms: readonly Term[],
  words: ReadonlyMap<string, number>,
): PackedKnowledge => ({ names: seal(packTerms(terms)), words: seal(packLexicon(words)) });

/** The names alone, with a lexicon that knows of nothing else. Throws when the text was cut off. */
export const unpackNames = (names: string): Knowledge =>
  know('', buildVocabulary(unpackTerms(unseal(names))));

/** The names and then the words. Throws when the text was cut off. */
export const unpackWords = (words: string, { vocabulary }: Knowledge): Knowledge =>
  know(unseal(words), vocabulary);

function know(words: string, vocabulary: Vocabulary): Knowledge {
  const lexicon = unpackLexicon(words, codesOf(vocabulary));
  const soundingLike = indexSounds(() => [...lexicon.keys, ...vocabulary.forms]);
  return { vocabulary, lexicon, soundingLike };
}

const codesOf = ({ terms }: Vocabulary): string[] => terms.map(({ code }) => code);
