import { packLexicon, unpackLexicon, type Lexicon } from './lexicon.ts';
import {
  buildVocabulary,
  packTerms,
  unpackTerms,
  type Term,
  type Vocabulary,
} from './vocabulary.ts';

/** What the browser knows of the site before it asks the index: what has a name, and every word. */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
}

const parting = '\n\n';

/** Names on today's pages, and words with the number of pages they stand on → the text of `knowledge.txt`. */
export const packKnowledge = (terms: readonly Term[], words: ReadonlyMap<string, number>): string =>
  packTerms(terms) + parting + packLexicon(words);

/** The text of `knowledge.txt` → knowledge. Throws when the text was cut off. */
export function unpackKnowledge(text: string): Knowledge {
  const [names, words] = text.split(parting);
  if (names === undefined || words === undefined) throw new Error('knowledge.txt is not whole.');
  const terms = unpackTerms(names);
  return {
    vocabulary: buildVocabulary(terms),
    lexicon: unpackLexicon(
      words,
      terms.map(({ code }) => code),
    ),
  };
}
