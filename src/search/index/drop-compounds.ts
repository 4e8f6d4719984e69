import { decodeCbor, encodeCbor, type CborValue } from './cbor.ts';
import { packFile, unpackFile } from './packed.ts';

/** A word of a chunk: its letters, then where it stands. */
type Word = readonly [word: string, ...CborValue[]];

/**
 * A chunk of the index with the words alone that somebody may ask for. Of keys at one place (see twin-page.ts) Pagefind
 * also makes one word of all their letters, which would be found for the first of them, and count once more.
 */
export function dropCompounds(file: Uint8Array, isAsked: (word: string) => boolean): Uint8Array {
  const chunk = decodeCbor(unpackFile(file));
  if (!isChunk(chunk)) throw new Error('Pagefind writes its chunks in another way now.');
  return packFile(encodeCbor([chunk[0].filter(([word]) => isAsked(word))]));
}

const isChunk = (value: CborValue): value is readonly [readonly Word[]] =>
  typeof value === 'object' &&
  value.length === 1 &&
  typeof value[0] === 'object' &&
  value[0].every((word) => typeof word === 'object' && typeof word[0] === 'string');
