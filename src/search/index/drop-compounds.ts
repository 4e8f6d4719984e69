import { decodeCbor, joinList, partList } from './cbor.ts';
import { packFile, unpackFile } from './packed.ts';

/**
 * A chunk of the index with the words alone that somebody may ask for. Of keys at one place (see twin-page.ts) Pagefind
 * also makes one word of all their letters, which would be found for the first of them, and count once more.
 */
export function dropCompounds(file: Uint8Array, isAsked: (word: string) => boolean): Uint8Array {
  const [words, ...others] = partList(unpackFile(file)) ?? [];
  const all = words && others.length === 0 ? partList(words) : undefined;
  if (!all) throw otherWay();
  // Where a word stands, which is most of it, stays as it is written.
  return packFile(joinList([joinList(all.filter((word) => isAsked(lettersOf(word))))]));
}

/** The letters of a word, before all the places where it stands. */
function lettersOf(word: Uint8Array): string {
  const [first] = partList(word) ?? [];
  const letters = first && decodeCbor(first);
  if (typeof letters !== 'string') throw otherWay();
  return letters;
}

const otherWay = () => new Error('Pagefind writes its chunks in another way now.');
