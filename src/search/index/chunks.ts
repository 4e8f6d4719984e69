import { unpackedLength } from './packed.ts';

/**
 * How many places of words a chunk of the index holds: some 3 KB. A reader loads one for each word, and before
 * that a table with a line for each chunk there is.
 */
const chunkSize = 2_000;
/** So many bytes a place would take if all words were long and rare. */
const mostBytes = 16;

/** Pagefind's own switch, which it calls unstable. Without it a chunk holds 20,000 places. */
export const chunkSwitch = { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(chunkSize) };

/** Throws when Pagefind did not listen to its switch. */
export function expectSmall(chunks: readonly Uint8Array[]): void {
  const size = chunks.reduce((sum, chunk) => sum + unpackedLength(chunk), 0) / chunks.length;
  if (size > mostBytes * chunkSize) {
    throw new Error(
      `A chunk of the index is ${Math.round(size)} bytes: Pagefind ignores its switch.`,
    );
  }
}
