import { createHash } from 'node:crypto';
import { siteFiles } from '../../model/routes.ts';
import { decodeCbor, encodeCbor, type CborValue } from './cbor.ts';
import { packFile, unpackFile } from './packed.ts';
import type { IndexFile } from './run-pagefind.ts';

/** Pagefind's table of its files, unpacked: pages with their number of words, chunks with their first and last word. */
interface Table {
  readonly pages: readonly (readonly [name: string, words: number])[];
  readonly chunks: readonly (readonly [from: string, to: string, name: string])[];
  readonly parts: readonly CborValue[];
}

/**
 * Gives the pages and chunks of an index the names 0, 1, 2 … behind a few letters that are others for any other
 * index. Pagefind names them by their hashes, which are two thirds of the table that everybody loads before the
 * first answer. Throws when its files are not as Pagefind 1.5 writes them.
 */
export function shortenNames(files: readonly IndexFile[]): IndexFile[] {
  const table = files.find(isTable);
  if (!table) throw new Error('Pagefind wrote no .pf_meta.');
  const { pages, chunks, parts } = readTable(table.content);
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
  const renamed = parts
    .with(
      1,
      pages.map(([, words], at) => [nameAt(at), words]),
    )
    .with(
      2,
      chunks.map(([from, to], at) => [from, to, nameAt(at)]),
    );
  return files.map((file) => {
    if (file === table) {
      return { path: `pagefind.${tag}.pf_meta`, content: packFile(encodeCbor(renamed)) };
    }
    if (isEntry(file)) return { ...file, content: Buffer.from(nameTable(file.content, tag)) };
    const path = names.get(file.path);
    if (path === undefined && file.path.includes('/')) throw otherFormat();
    return { ...file, path: path ?? file.path };
  });
}

const isTable = ({ path }: IndexFile): boolean => path.endsWith('.pf_meta');
const isEntry = ({ path }: IndexFile): boolean => siteFiles.index + path === siteFiles.indexEntry;

const otherFormat = () =>
  new Error('Pagefind writes its table in another way now: see search/index/short-names.ts.');

function readTable(content: Uint8Array): Table {
  const parts = decodeCbor(unpackFile(content));
  if (!isList(parts)) throw otherFormat();
  const [, pages, chunks] = parts;
  if (!areRows(pages, ['string', 'number']) || !areRows(chunks, ['string', 'string', 'string'])) {
    throw otherFormat();
  }
  return { pages, chunks, parts } as unknown as Table;
}

const isList = (value: CborValue | undefined): value is readonly CborValue[] =>
  typeof value === 'object';

const areRows = (value: CborValue | undefined, kinds: readonly string[]): boolean =>
  isList(value) &&
  value.every((row) => isList(row) && row.map((cell) => typeof cell).join() === kinds.join());

/** The entry tells the browser which table is today's. */
function nameTable(entry: Uint8Array, tag: string): string {
  const { languages, ...rest } = JSON.parse(Buffer.from(entry).toString()) as {
    languages: Record<string, object>;
  };
  const named = Object.entries(languages).map(([language, about]) => [
    language,
    { ...about, hash: tag },
  ]);
  return JSON.stringify({ ...rest, languages: Object.fromEntries(named) as object });
}

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
