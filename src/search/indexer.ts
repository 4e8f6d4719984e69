import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What an index holds, for the build's log and its checks. */
export interface IndexReport {
  readonly pages: number;
  readonly bytes: number;
}

/** Pagefind's own user interfaces, 400 KB that nobody asks for. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * What is not worth finding: times (they stand in the fields), credits that every picture repeats, the
 * list of sources. Pictures too, or Pagefind would search the first one's description and show no match.
 */
const excluded = ['.session-when', '.credit', '[aria-labelledby="sources"]', 'img'];

/**
 * Indexes the built pages below a folder that have a `data-pagefind-body`, and writes `pagefind/` into
 * it. Throws when a page cannot be indexed, lacks its fields, or the index lacks a page.
 */
export async function writeIndex(folder: string): Promise<IndexReport> {
  const paths = await findPages(folder);
  if (paths.length === 0) {
    throw new Error(
      `No page in ${folder} has a data-pagefind-body, so there is nothing to search.`,
    );
  }
  try {
    const { index, errors } = await createIndex({
      forceLanguage: 'ko',
      excludeSelectors: excluded,
    });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const path of paths) {
      const content = await readFile(join(folder, path), 'utf8');
      const added = await index.addHTMLFile({ url: urlOf(path), content });
      if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('; ')}`);
      if (!added.file.meta['kind']) throw new Error(`${path} lacks its SearchFields.`);
    }
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(failures.join('; '));
    const kept = files.filter(({ path }) => !unused.test(path));
    expectPages(kept, paths.length);
    await write(join(folder, 'pagefind'), kept);
    return {
      pages: paths.length,
      bytes: kept.reduce((sum, { content }) => sum + content.length, 0),
    };
  } finally {
    await close();
  }
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

interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What the browser will be told must be what was put in. */
function expectPages(files: readonly IndexFile[], expected: number): void {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entry) throw new Error('Pagefind wrote no pagefind-entry.json.');
  const { languages } = JSON.parse(Buffer.from(entry.content).toString()) as {
    languages: Record<string, { page_count: number }>;
  };
  const indexed = languages['ko']?.page_count ?? 0;
  if (indexed !== expected) {
    throw new Error(`The search index holds ${indexed} of ${expected} pages.`);
  }
}

async function write(folder: string, files: readonly IndexFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
