import { close, createIndex } from 'pagefind';
import { chunkSwitch } from './chunks.ts';

/** A file below the folder of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind's own scripts and styles: the site reads the index itself (results/pagefind.ts). */
const unused = /^(?:pagefind.*\.(?:js|css)|wasm\..*)$/;

/** Credits that every picture repeats. What else the site says itself has `data-pagefind-ignore`. */
const excluded = ['.credit'];

/** Pages by address → all files of their index. */
export async function runPagefind(
  pages: readonly (readonly [string, string])[],
): Promise<readonly IndexFile[]> {
  Object.assign(process.env, chunkSwitch);
  const { index, errors } = await createIndex({
    forceLanguage: 'ko',
    excludeSelectors: excluded,
  });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const [url, content] of pages) {
    const added = await index.addHTMLFile({ url, content });
    if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`);
  }
  const { files, errors: failures } = await index.getFiles();
  if (failures.length > 0) throw new Error(failures.join('; '));
  await index.deleteIndex();
  expectPages(files, pages.length);
  return files.filter(({ path }) => !unused.test(path));
}

/** Pagefind goes on running until it is told to stop. */
export const stopPagefind = close;

/** Where Pagefind says what it has indexed. */
export const entryFile = 'pagefind-entry.json';

/** What the browser will be told must be what was put in. */
function expectPages(files: readonly IndexFile[], expected: number): void {
  const entry = files.find(({ path }) => path === entryFile);
  if (!entry) throw new Error('Pagefind wrote no pagefind-entry.json.');
  const { languages } = JSON.parse(Buffer.from(entry.content).toString()) as {
    languages: Record<string, { page_count: number }>;
  };
  const indexed = languages['ko']?.page_count ?? 0;
  if (indexed !== expected) {
    throw new Error(`The search index holds ${indexed} of ${expected} pages.`);
  }
}
