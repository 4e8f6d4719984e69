import { hash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { packFragment, unpackFragment, type Fragment } from './fragments.ts';
import { siteFiles } from '../../model/routes.ts';
import { findKind } from '../fields/kinds.ts';
import type { PageFields } from '../fields/describe-page.ts';
import { perFacet, type FacetValue } from '../fields/facets.ts';
import { packStart, startFile } from '../query/index-table.ts';
import { packPageTable, pagesFile, type PageEntry } from '../query/page-table.ts';
import { dropCompounds } from './drop-compounds.ts';
import { expectSmall } from './chunks.ts';
import { runPagefind, stopPagefind, type IndexFile } from './run-pagefind.ts';
import { numberFiles } from './number-files.ts';
import { readShown } from './shown-page.ts';
import { buildTwins, type ReadTwin, type Twins } from './twin-index.ts';
import { wordsFile } from '../words/knowledge.ts';
import type { Term } from '../words/vocabulary.ts';

/** What an index holds, for the build's log and its checks. */
export interface IndexReport {
  readonly pages: number;
  readonly bytes: number;
}

/** A page in the index: what is found there, what it is narrowed by, its file and its twin. */
interface IndexedPage extends Omit<PageEntry, 'id'> {
  readonly url: string;
  readonly words: number;
  readonly packed: Uint8Array;
  readonly twin: ReadTwin;
}

/** What search knows of pages beside their words, by address without a base path: `/lineages/well-architected/`. */
type Fields = Readonly<Record<string, PageFields>>;

/** Reads pages while others are made, and indexes all when they are there. */
export interface Indexer {
  /**
   * Reads what pages are there already, or those of another folder that may turn out to be the same: one that was half
   * written, or is another by now, is read again.
   */
  readonly lookAhead: (from?: string) => void;
  /**
   * Indexes the pages that have a `data-pagefind-body`, and writes `pagefind/` into their folder. Throws when a page
   * cannot be indexed, lacks its fields, or the index lacks a page.
   */
  readonly finish: () => Promise<IndexReport>;
}

/**
 * Opens a built folder for an index. Its pages are read as they are shown (shown-page.ts); what Pagefind gets to
 * read, and is asked for, are their twins in search keys (twin-page.ts).
 */
export function openIndexer(folder: string, terms: readonly Term[], fields: Fields = {}): Indexer {
  const twins = buildTwins(terms);
  const seen = new Set<string>();
  /** Pages by path and bytes; nothing for one that is not to be found. */
  const known = new Map<string, IndexedPage | undefined>();
  const read = (from: string, path: string): IndexedPage | undefined => {
    const html = readFileSync(join(from, path), 'utf8');
    const key = hash('sha1', path + html);
    if (known.has(key)) return known.get(key);
    const shown = readShown(urlOf(path), html);
    const page = shown && indexPage(withFields(shown, fields[shown.url]), twins);
    known.set(key, page);
    return page;
  };
  return {
    lookAhead: (from = folder) => {
      for (const path of findPages(from)) {
        const file = join(from, path);
        if (seen.has(file)) continue;
        try {
          read(from, path);
          seen.add(file);
        } catch {
          // What is wrong with a page is told when it should be whole.
        }
      }
    },
    finish: async () => {
      // In a fixed order, so that the index is the same every time.
      const pages = findPages(folder)
        .sort()
        .flatMap((path) => read(folder, path) ?? []);
      for (const { twin } of pages) twins.add(twin);
      const files = await indexTwins(twins, new Map(pages.map((page) => [page.url, page])));
      write(join(folder, siteFiles.index), files);
      return {
        pages: pages.length,
        bytes: files.reduce((sum, { content }) => sum + content.length, 0),
      };
    },
  };
}

/** Indexes a built folder whose pages are all there. */
export const writeIndex = (
  folder: string,
  terms: readonly Term[],
  fields?: Fields,
): Promise<IndexReport> => openIndexer(folder, terms, fields).finish();

/** The files of an index of pages by their addresses. */
async function indexTwins(
  twins: Twins,
  pages: ReadonlyMap<string, IndexedPage>,
): Promise<IndexFile[]> {
  if (pages.size === 0)
    throw new Error('No page has a data-pagefind-body, so there is nothing to search.');
  try {
    const [written, { knowledge, spelled }] = await runPagefind(twins.render(), twins.finish);
    expectSmall(written.filter(isChunk).map(({ content }) => content));
    const asked = written.map((file) =>
      isChunk(file)
        ? { ...file, content: dropCompounds(file.content, (word) => spelled.has(word)) }
        : file,
    );
    const { files: found, ...about } = numberFiles(withShown(asked, pages));
    return [
      ...found,
      {
        path: startFile,
        content: Buffer.from(packStart(about.table, about.chunks, knowledge.names)),
      },
      { path: wordsFile, content: Buffer.from(knowledge.words) },
      { path: pagesFile, content: Buffer.from(packPageTable(listPages(found, pages))) },
    ];
  } finally {
    await stopPagefind();
  }
}

const findPages = (folder: string): string[] =>
  globSync('**/*.html', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));

/** As Pagefind would have them of the page itself: by name, and values as they are written. */
const withFields = (shown: Fragment, fields: PageFields | undefined): Fragment =>
  fields === undefined
    ? shown
    : {
        ...shown,
        meta: byName(fields.meta),
        filters: byName(
          Object.fromEntries(
            Object.entries(fields.filters)
              .filter(([, values]) => values.length > 0)
              .map(([name, values]) => [name, values.map((value) => JSON.stringify(value))]),
          ),
        ),
      };

const byName = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));

function indexPage(shown: Fragment, twins: Twins): IndexedPage {
  const { url, meta } = shown;
  if (!findKind(meta['kind'])) throw new Error(`${url} lacks its fields: see search/fields.`);
  return {
    url,
    words: shown.word_count,
    order: meta['order'] ?? '',
    filters: perFacet((name) =>
      (shown.filters[name] ?? []).map((value) => JSON.parse(value) as FacetValue),
    ),
    // What pages are narrowed by stands in a table of its own.
    packed: packFragment({ ...shown, filters: {} }),
    twin: twins.read(shown),
  };
}

const isChunk = ({ path }: IndexFile): boolean => path.endsWith('.pf_index');

const isFragment = ({ path }: IndexFile): boolean => path.endsWith('.pf_fragment');

/** What every page can be narrowed by, under the name by which Pagefind finds it. */
function listPages(files: readonly IndexFile[], pages: ReadonlyMap<string, IndexedPage>) {
  const byFile = new Map([...pages.values()].map((page) => [page.packed, page]));
  return files.filter(isFragment).map(({ path, content }): PageEntry => {
    const { order, filters } = byFile.get(content)!;
    return { id: basename(path, '.pf_fragment'), order, filters };
  });
}

/** The files of the twins' index with the pages as they are shown; places agree word for word. */
const withShown = (
  files: readonly IndexFile[],
  pages: ReadonlyMap<string, IndexedPage>,
): IndexFile[] =>
  files.map((file) => {
    if (!isFragment(file)) return file;
    const twin = unpackFragment(file.content);
    const shown = pages.get(twin.url);
    if (shown?.words !== twin.word_count) {
      throw new Error(
        `${twin.url} and its twin do not have the same words: see search/index/twin-page.ts.`,
      );
    }
    return { ...file, content: shown.packed };
  });

const urlOf = (path: string) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

function write(folder: string, files: readonly IndexFile[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const within of new Set(files.map(({ path }) => dirname(join(folder, path)))))
    mkdirSync(within, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
}
