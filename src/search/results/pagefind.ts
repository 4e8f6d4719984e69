import type { Hit } from '../query/ask.ts';
import type { IndexTable } from '../query/index-table.ts';
import { MissingIndex } from '../words/seal.ts';
import { keepLatest } from './keep-latest.ts';
import { rankPages } from './rank-pages.ts';
import { readChunk } from './read-chunk.ts';
import type { PageData } from './row.ts';

/** The index that Pagefind made, as it is asked here. */
export interface Pagefind {
  /** Pages that hold a word for each of the beginnings, the best first. */
  readonly search: (beginnings: readonly string[]) => Promise<readonly Hit<PageData>[]>;
  /** Every page. */
  readonly all: readonly Hit<PageData>[];
}

/** Reads a file of the index by its path below the folder of it. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** What a field of metadata is worth. What a row only shows as it is must not rank it. */
export const fieldWorths: Readonly<Record<string, number>> = {
  ...{ title: 5, speakers: 2, authors: 1, summary: 1, event: 1, sessions: 1, date: 1 },
  ...{ accent: 0, kind: 0, time: 0, year: 0, order: 0 },
};

/** How many chunks and pages stay at hand while somebody types. */
const mostChunks = 1_000;
const mostPages = 1_000;

/**
 * The index below a base path. Its files are read here and not by Pagefind's own script: that is a worker of
 * 12 KB and WebAssembly of 68 KB, and a message to and fro for every word and every page.
 */
export function openPagefind(
  base: string,
  { tag, fields, lengths, chunks }: IndexTable,
  read: ReadFile,
): Pagefind {
  const nameOf = (at: number) => tag + at.toString(36);
  const chunkAt = keepLatest(mostChunks, async (at: number) =>
    readChunk(await unpack(read, `index/${nameOf(at)}.pf_index`)),
  );
  const pageAt = keepLatest(mostPages, async (at: number) => {
    const bytes = await unpack(read, `fragment/${nameOf(at)}.pf_fragment`);
    const page = JSON.parse(new TextDecoder().decode(bytes)) as PageData;
    return { ...page, url: base + page.url.slice(1) };
  });
  const known = {
    lengths,
    meanLength: lengths.reduce((sum, length) => sum + length, 0) / lengths.length,
    fieldWorths: fields.map((name) => fieldWorths[name] ?? 1),
  };
  const match = async (asked: string) => {
    const own = chunksFor(asked, chunks).map(chunkAt);
    const words = (await Promise.all(own)).flat();
    return { asked, words: words.filter(({ word }) => word.startsWith(asked)) };
  };
  const hit = (at: number, score: number, words: readonly number[]): Hit<PageData> => ({
    ...{ id: nameOf(at), score, words },
    data: () => pageAt(at),
  });
  return {
    search: async (beginnings) => {
      const ranked = rankPages(await Promise.all(beginnings.map(match)), known);
      return ranked.map(({ page, score, places }) => hit(page, score, places));
    },
    all: lengths.map((_, at) => hit(at, 0, [])),
  };
}

/** The chunks that hold words which begin so, by their numbers. */
function chunksFor(asked: string, chunks: readonly string[]): number[] {
  const end = chunks.findLastIndex((from) => from <= asked || from.startsWith(asked));
  const first = chunks.findLastIndex((from) => from <= asked);
  return Array.from({ length: end + 1 - Math.max(first, 0) }, (_, at) => Math.max(first, 0) + at);
}

const signature = 'pagefind_dcd';

/** What is in a file of Pagefind's. Throws a MissingIndex where it was cut off or is another file. */
async function unpack(read: ReadFile, path: string): Promise<Uint8Array> {
  const packed = await read(path);
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    const sign = new TextDecoder().decode(bytes.subarray(0, signature.length));
    if (sign === signature) return bytes.subarray(signature.length);
  } catch (cause) {
    throw new MissingIndex(`${path} is not whole.`, { cause });
  }
  throw new MissingIndex(`${path} is no file of the index.`);
}
