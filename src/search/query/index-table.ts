import { MissingIndex } from '../words/seal.ts';

/** What has to be known of the index before it is asked. */
export interface IndexTable {
  /** The letters that its files begin with; others for any other index. */
  readonly tag: string;
  /** The fields of metadata, by their numbers. */
  readonly fields: readonly string[];
  /** How many words each page has, by its number. */
  readonly lengths: readonly number[];
  /** What the words of each chunk begin with or come after, and those of the chunk before do not. */
  readonly chunks: readonly string[];
}

/** Where the index holds what is needed before anything can be asked: the table, then every name. */
export const startFile = 'start.txt';

/** A chunk by its first and its last word. */
type Chunk = readonly [from: string, to: string];

/** The table and the text of names → one text for the browser. Throws where chunks overlap. */
export const packStart = (
  { tag, fields, lengths }: Omit<IndexTable, 'chunks'>,
  chunks: readonly Chunk[],
  names: string,
): string =>
  [
    tag,
    fields.join(' '),
    lengths.map((length) => length.toString(36)).join(' '),
    chunks.map(([from], at) => beginningAfter(chunks[at - 1]?.[1] ?? '', from)).join(' '),
    names,
  ].join('\n');

/** The shortest beginning of a word that comes after the word before: gke, google → go. */
function beginningAfter(before: string, word: string): string {
  if (word <= before) throw new Error(`Chunks of the index overlap: ${before}, ${word}.`);
  let length = 1;
  while (word.slice(0, length) <= before) length++;
  return word.slice(0, length);
}

/** The browser's text → the table and the text of names. Throws a MissingIndex where it was cut off. */
export function partStart(text: string): { readonly table: IndexTable; readonly names: string } {
  const [tag = '', fields = '', lengths = '', chunks = '', ...names] = text.split('\n');
  if (names.length === 0) throw new MissingIndex('The start of the search index is not whole.');
  return {
    table: {
      tag,
      fields: fields.split(' '),
      lengths: lengths.split(' ').map((length) => parseInt(length, 36)),
      chunks: chunks.split(' '),
    },
    names: names.join('\n'),
  };
}
