import { createHash } from 'node:crypto';
import { partStart, type IndexTable } from '../query/index-table.ts';
import { decodeCbor, type CborValue } from './cbor.ts';
import { unpackFile } from './packed.ts';
import { entryFile, type IndexFile } from './run-pagefind.ts';

/** Pagefind's table of its files, unpacked: pages with their number of words, chunks with their first and last word, fields. */
interface Table {
  readonly pages: readonly (readonly [name: string, words: number])[];
  readonly chunks: readonly (readonly [from: string, to: string, name: string])[];
  readonly fields: readonly string[];
}

/** An index whose files are numbered, and what the browser has to know of them. */
export interface NumberedIndex {
  readonly files: readonly IndexFile[];
  readonly table: Omit<IndexTable, 'chunks'>;
  readonly chunks: readonly (readonly [from: string, to: string])[];
}

/**
 * Gives the pages and chunks of an index the names 0, 1, 2 … behind a few letters that are others for any other
 * index, in place of Pagefind's table, of which hashes are two thirds: everybody loads it before the
 * first answer. Throws when its files are not as Pagefind 1.5 writes them.
 */
export function numberFiles(files: readonly IndexFile[]): NumberedIndex {
  const table = files.find(isTable);
  if (!table) throw new Error('Pagefind wrote no .pf_meta.');
  const { pages, chunks, fields } = readTable(table.content);
  const tag = tagOf(files);
  const nameAt = (at: number) => tag + at.toString(36);
  const names = new Map<string, string>([
    ...pages.map(
      ([name], at) =>
        [`fragment/${name}.pf_fragment`, `fragment/${nameAt(at)}.pf_fragment`] as const,
    ),
    ...chunks.map(
      ([, , name], at) => [`index/${name}.pf_index`, `index/${nameAt(at)}.pf_index`] as const,
    ),
  ]);
  return {
    files: files
      .filter((file) => file !== table && !isEntry(file))
      .map((file) => {
        const path = names.get(file.path);
        if (path === undefined && file.path.includes('/')) throw otherFormat();
        return { ...file, path: path ?? file.path };
      }),
    table: { tag, fields, lengths: pages.map(([, words]) => words) },
    chunks: chunks.map(([from, to]) => [from, to]),
  };
}

/** How many pages the browser is told of; nothing where what it is told cannot be read. */
export function countPages(start: string): number | undefined {
  try {
    return partStart(start).table.lengths.length;
  } catch {
    return undefined;
  }
}

const isTable = ({ path }: IndexFile): boolean => path.endsWith('.pf_meta');
/** Where Pagefind's own script would find the table. */
const isEntry = ({ path }: IndexFile): boolean => path === entryFile;

const otherFormat = () =>
  new Error('Pagefind writes its table in another way now: see search/index/number-files.ts.');

function readTable(content: Uint8Array): Table {
  const parts = decodeCbor(unpackFile(content));
  if (!isList(parts)) throw otherFormat();
  const [, pages, chunks, , , fields] = parts;
  if (!areRows(pages, ['string', 'number']) || !areRows(chunks, ['string', 'string', 'string'])) {
    throw otherFormat();
  }
  if (!isList(fields)) throw otherFormat();
  return { pages, chunks, fields } as unknown as Table;
}

const isList = (value: CborValue | undefined): value is readonly CborValue[] =>
  typeof value === 'object';

const areRows = (value: CborValue | undefined, kinds: readonly string[]): boolean =>
  isList(value) &&
  value.every((row) => isList(row) && row.map((cell) => typeof cell).join() === kinds.join());

/** Four letters by all that is in the index: a browser may remember files of an earlier one. */
function tagOf(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files.toSorted((one, other) =>
    one.path < other.path ? -1 : 1,
  )) {
    hash.update(path).update(content);
  }
  return BigInt(`0x${hash.digest('hex')}`)
    .toString(36)
    .slice(0, 4);
}
