import { close, createIndex } from 'pagefind';
import { chunkSwitch } from './chunks.ts';

/** A file below the folder of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind's own scripts and styles: the site reads the index itself (results/pagefind.ts). */
const unused = /^(?:pagefind.*\.(?:js|css)|wasm\..*)$/;

/** So many pages are under way at once: Pagefind reads some while others are made. */
const batch = 50;

/** Pages by address → all files of their index, and what is made meanwhile, when all pages are sent. */
export async function runPagefind<Made>(
  pages: Iterable<readonly [url: string, html: string]>,
  make: () => Made,
): Promise<readonly [readonly IndexFile[], Made]> {
  Object.assign(process.env, chunkSwitch);
  const { index, errors } = await createIndex({ forceLanguage: 'ko' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  // Told of when all that was sent is through: until then nobody waits for the one that fails.
  const refused: unknown[] = [];
  const add = async (url: string, content: string): Promise<void> => {
    try {
      const added = await index.addHTMLFile({ url, content });
      if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`);
    } catch (error) {
      refused.push(error);
    }
  };
  let count = 0;
  let before: Promise<unknown> = Promise.resolve();
  let now: Promise<void>[] = [];
  for (const [url, html] of pages) {
    if (refused.length > 0) break;
    count++;
    if (now.push(add(url, html)) < batch) continue;
    await before;
    [before, now] = [Promise.all(now), []];
  }
  await Promise.all([before, ...now]);
  if (refused.length > 0) throw refused[0];
  const written = index.getFiles();
  const made = make();
  const { files, errors: failures } = await written;
  if (failures.length > 0) throw new Error(failures.join('; '));
  expectPages(files, count);
  return [files.filter(({ path }) => !unused.test(path)), made];
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
