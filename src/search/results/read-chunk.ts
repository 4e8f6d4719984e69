import { MissingIndex } from '../words/seal.ts';

/** A word of the index, in the spelling of `words/spell.ts`, and the pages that hold it. */
export interface IndexWord {
  readonly word: string;
  readonly postings: readonly Posting[];
}

/** Where a page holds a word. */
export interface Posting {
  /** The page's number. */
  readonly page: number;
  /** Places in its text, each once and in their order. */
  readonly places: readonly number[];
  /** What each place weighs, in 24ths of plain text. */
  readonly weights: readonly number[];
  /** Numbers of the fields of its metadata that hold the word, each once. */
  readonly fields: readonly number[];
}

/** What places weigh until a chunk says otherwise. */
const plainWeight = 25;
/** Kinds of values in CBOR: all that Pagefind 1.5 writes into a chunk. */
const [negative, text, list] = [1, 3, 4];

/**
 * A chunk of the index as Pagefind 1.5 writes it, in CBOR: words, each with its pages, whose numbers and places are
 * steps from the one before; a negative number among places says what the next ones weigh, among those in metadata
 * the field they are in. Throws a MissingIndex at anything else.
 */
export function readChunk(bytes: Uint8Array): readonly IndexWord[] {
  const decoder = new TextDecoder();
  let at = 0;
  const fail = (): never => {
    throw new MissingIndex('A chunk of the index is of an unknown form.');
  };
  /** Reads what a value is and its number: of its value, its letters or its items. */
  let kind = 0;
  const head = (): number => {
    const first = bytes[at++] ?? fail();
    kind = first >> 5;
    const short = first & 31;
    if (short < 24) return short;
    if (short > 26) fail();
    let value = 0;
    for (const end = at + 2 ** (short - 24); at < end; at++) value = value * 256 + bytes[at]!;
    return value;
  };
  const items = (): number => {
    const length = head();
    return kind === list ? length : fail();
  };
  /** Hands over each number of a list: steps as they add up, and what negative ones say, which begins anew. */
  const numbers = (take: (value: number, said: number) => void, said: number): void => {
    let value = 0;
    for (let left = items(); left > 0; left--) {
      const step = head();
      if (kind === negative) [said, value] = [step, 0];
      else if (kind === 0) take((value += step), said);
      else fail();
    }
  };
  const readPosting = (before: number): Posting => {
    const parts = items();
    const page = before + head();
    const places: number[] = [];
    const weights: number[] = [];
    const fields: number[] = [];
    numbers((place, weight) => {
      places.push(place);
      weights.push(Math.min(weight, 255));
    }, plainWeight);
    if (parts > 2) numbers((_, field) => fields.includes(field) || fields.push(field), 0);
    return { page, ...inOrder(places, weights), fields };
  };
  const readWord = (): IndexWord => {
    items();
    const length = head();
    if (kind !== text) fail();
    const word = decoder.decode(bytes.subarray(at, (at += length)));
    const postings: Posting[] = [];
    for (let left = items(); left > 0; left--) {
      postings.push(readPosting(postings.at(-1)?.page ?? 0));
    }
    // Other accents of the word: keys are spelled without any.
    if (items() > 0) fail();
    return { word, postings };
  };
  items();
  const words = Array.from({ length: items() }, readWord);
  return at === bytes.length ? words : fail();
}

/** Places come by what they weigh; of one that comes twice the lighter counts. */
function inOrder(places: readonly number[], weights: readonly number[]) {
  if (places.every((place, at) => at === 0 || places[at - 1]! < place)) return { places, weights };
  const order = places.map((_, at) => at).sort((one, other) => places[one]! - places[other]!);
  const once = order.filter((at, rank) => places[at] !== places[order[rank - 1] ?? -1]);
  return { places: once.map((at) => places[at]!), weights: once.map((at) => weights[at]!) };
}
