import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
import { buildTwins } from './twin-index.ts';
import { wordsFile } from '../words/knowledge.ts';
import type { Term } from '../words/vocabulary.ts';

/** What an index holds, for the build's log and its checks. */
export interface IndexReport {
  readonly pages: number;
  readonly bytes: number;
}

/** A page in the index: what is found there, what it is narrowed by, and its file. */
interface IndexedPage extends Omit<PageEntry, 'id'> {
  readonly words: number;
  readonly packed: Uint8Array;
}

/**
 * Indexes the built pages below a folder that have a `data-pagefind-body`, and writes `pagefind/` into it. They
 * are read as they are shown (shown-page.ts); what Pagefind gets to read, and is asked for, are their twins in
 * search keys (twin-page.ts). Throws when a page cannot be indexed, lacks its fields, or the index lacks a page.
 */
export async function writeIndex(folder: string, terms: readonly Term[]): Promise<IndexReport> {
  const pages = new Map<string, IndexedPage>();
  const twins = buildTwins(terms);
  for (const shown of readPages(folder)) {
    const { url, meta } = shown;
    if (!findKind(meta['kind'])) throw new Error(`${url} lacks its fields: see search/fields.`);
    twins.add(shown);
    pages.set(url, indexPage(shown));
  }
  if (pages.size === 0) {
    throw new Error(
      `No page in ${folder} has a data-pagefind-body, so there is nothing to search.`,
    );
  }
  try {
    const [written, { knowledge, spelled }] = await runPagefind(twins.render(), twins.finish);
    expectSmall(written.filter(isChunk).map(({ content }) => content));
    const asked = written.map((file) =>
      isChunk(file)
        ? { ...file, content: dropCompounds(file.content, (word) => spelled.has(word)) }
        : file,
    );
    const { files: found, ...about } = numberFiles(withShown(asked, pages));
    const files = [
      ...found,
      {
        path: startFile,
        content: Buffer.from(packStart(about.table, about.chunks, knowledge.names)),
      },
      { path: wordsFile, content: Buffer.from(knowledge.words) },
      { path: pagesFile, content: Buffer.from(packPageTable(listPages(found, pages))) },
    ];
    write(join(folder, siteFiles.index), files);
    return {
      pages: pages.size,
      bytes: files.reduce((sum, { content }) => sum + content.length, 0),
    };
  } finally {
    await stopPagefind();
  }
}

/**
 * Built pages that ask to be indexed, in a fixed order so that the index is the same every time. What is known of
 * them beside their words stands in a file that Astro wrote for this alone, and that is taken away.
 */
function* readPages(folder: string): Iterable<Fragment> {
  const file = join(folder, siteFiles.searchFields);
  const fields = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, PageFields>>)
    : {};
  rmSync(file, { force: true });
  const paths = globSync('**/*.html', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  for (const path of paths.sort()) {
    const shown = readShown(urlOf(path), readFileSync(join(folder, path), 'utf8'));
    if (shown) yield withFields(shown, fields[shown.url]);
  }
}

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

const indexPage = (shown: Fragment): IndexedPage => ({
  words: shown.word_count,
  order: shown.meta['order'] ?? '',
  filters: perFacet((name) =>
    (shown.filters[name] ?? []).map((value) => JSON.parse(value) as FacetValue),
  ),
  // What pages are narrowed by stands in a table of its own.
  packed: packFragment({ ...shown, filters: {} }),
});

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
