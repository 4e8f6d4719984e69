import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { packFragment, unpackFragment, wordsOf, type Fragment } from './fragments.ts';
import { siteFiles } from '../../model/routes.ts';
import { findKind } from '../fields/kinds.ts';
import { perFacet, type FacetValue } from '../fields/facets.ts';
import { packStart, startFile } from '../query/index-table.ts';
import { packPageTable, pagesFile, type PageEntry } from '../query/page-table.ts';
import { dropCompounds } from './drop-compounds.ts';
import { expectSmall } from './chunks.ts';
import { runPagefind, stopPagefind, type IndexFile } from './run-pagefind.ts';
import { numberFiles } from './number-files.ts';
import { buildTwins } from './twin-index.ts';
import { wordsFile } from '../words/knowledge.ts';
import type { Term } from '../words/vocabulary.ts';

/** What an index holds, for the build's log and its checks. */
export interface IndexReport {
  readonly pages: number;
  readonly bytes: number;
}

/**
 * Pagefind would search the first picture's description and show no match; told to leave out an `img`, which
 * has no end tag, it leaves out the caption that follows as well.
 */
const withoutPictures = (html: string): string => html.replaceAll(/<img\b(?:"[^"]*"|[^">])*>/g, '');

/**
 * Indexes the built pages below a folder that have a `data-pagefind-body`, and writes `pagefind/` into
 * it. Pagefind reads the pages twice: as they are, for what is shown, and in search keys, for what is
 * found (see twin-page.ts). Throws when a page cannot be indexed, lacks its fields, or the index lacks a page.
 */
export async function writeIndex(folder: string, terms: readonly Term[]): Promise<IndexReport> {
  const paths = await findPages(folder);
  if (paths.length === 0) {
    throw new Error(
      `No page in ${folder} has a data-pagefind-body, so there is nothing to search.`,
    );
  }
  try {
    const shown = await runPagefind(
      await Promise.all(
        paths.map(
          async (path) =>
            [urlOf(path), withoutPictures(await readFile(join(folder, path), 'utf8'))] as const,
        ),
      ),
    );
    const fragments = shown
      .filter(isFragment)
      .map(({ content }) => withHeadingsAlone(unpackFragment(content)));
    for (const { url, meta } of fragments) {
      if (!findKind(meta['kind'])) throw new Error(`${url} lacks its SearchFields.`);
    }
    const { pages, knowledge, spelled } = buildTwins(fragments, terms);
    const twins = await runPagefind([...pages]);
    expectSmall(twins.filter(isChunk).map(({ content }) => content));
    const asked = twins.map((file) =>
      isChunk(file)
        ? { ...file, content: dropCompounds(file.content, (word) => spelled.has(word)) }
        : file,
    );
    const { files: found, ...about } = numberFiles(withShown(asked, fragments));
    const files = [
      ...found,
      {
        path: startFile,
        content: Buffer.from(packStart(about.table, about.chunks, knowledge.names)),
      },
      { path: wordsFile, content: Buffer.from(knowledge.words) },
      { path: pagesFile, content: Buffer.from(packPageTable(listPages(found, fragments))) },
    ];
    await write(join(folder, siteFiles.index), files);
    return {
      pages: paths.length,
      bytes: files.reduce((sum, { content }) => sum + content.length, 0),
    };
  } finally {
    await stopPagefind();
  }
}

/** A result leads to its headings; passages have ids too, and Pagefind would write down each with all its words. */
const withHeadingsAlone = (fragment: Fragment): Fragment => ({
  ...fragment,
  anchors: fragment.anchors.filter(({ element }) => /^h[1-6]$/.test(element)),
});

const isChunk = ({ path }: IndexFile): boolean => path.endsWith('.pf_index');

const isFragment = ({ path }: IndexFile): boolean => path.endsWith('.pf_fragment');

/** What every page can be narrowed by, under the name by which Pagefind finds it. */
const listPages = (files: readonly IndexFile[], fragments: readonly Fragment[]): PageEntry[] =>
  files.filter(isFragment).map(({ path, content }) => {
    const { url } = unpackFragment(content);
    const { meta, filters } = fragments.find((fragment) => fragment.url === url)!;
    return {
      id: basename(path, '.pf_fragment'),
      order: meta['order'] ?? '',
      filters: perFacet((name) =>
        (filters[name] ?? []).map((value) => JSON.parse(value) as FacetValue),
      ),
    };
  });

/** The files of the twins' index with the pages as they are shown; places agree word for word. */
function withShown(files: readonly IndexFile[], fragments: readonly Fragment[]): IndexFile[] {
  const byUrl = new Map(fragments.map((fragment) => [fragment.url, fragment]));
  return files.map((file) => {
    if (!isFragment(file)) return file;
    const twin = unpackFragment(file.content);
    const shown = byUrl.get(twin.url);
    if (!shown || wordsOf(shown.content).length !== wordsOf(twin.content).length) {
      throw new Error(
        `${twin.url} and its twin do not have the same words: see search/index/twin-page.ts.`,
      );
    }
    // What pages are narrowed by stands in a table of its own.
    return { ...file, content: packFragment({ ...shown, filters: {} }) };
  });
}

/** Built pages that ask to be indexed, in a fixed order so that the index is the same every time. */
async function findPages(folder: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const path of glob('**/*.html', { cwd: folder })) {
    const content = await readFile(join(folder, path), 'utf8');
    if (/\sdata-pagefind-body[\s=>]/.test(content)) paths.push(path.replaceAll('\\', '/'));
  }
  return paths.sort();
}

const urlOf = (path: string) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

async function write(folder: string, files: readonly IndexFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
