import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { renderTerminal } from '../problems/terminal.ts';
import { formatOf, parseTree } from '../markdown/parse.ts';
import { parseContentDocument, splitDocument } from './document.ts';
import type { PartialLoader } from './held-content.ts';
import type { Memory } from './memory.ts';
import type { RenderingInputs } from './rendering-inputs.ts';
import { readData } from './text-document.ts';

/**
 * What becomes of a file that cannot be used. A build has checked its content before, so it stops; while
 * somebody writes, the file stays as it was last good and the others are read all the same.
 */
export type OnFault = 'stop' | 'keep';

/** Loads files that are an entry each, named for their folder; of Markdown, the text as HTML too. */
export const fileLoader = (base: string, pattern: string, options: Options): PartialLoader => ({
  name: 'content-files',
  async loadOne(context, file) {
    const known = await options.known();
    const id = idOf(relative(base, file).replaceAll('\\', '/'));
    await attempt(options, () => loadFile(context, id, file, { ...options, ...known }));
  },
  async load(context) {
    noteLoading(context);
    const known = await options.known();
    const paths = globSync(pattern, { cwd: base, exclude: [...known.except] })
      .map((path) => path.replaceAll('\\', '/'))
      .sort();
    const found = new Set<string>();
    for (const path of paths) {
      const id = idOf(path);
      found.add(id);
      await attempt(options, () =>
        loadFile(context, id, join(base, path), { ...options, ...known }),
      );
    }
    forgetOthers(context, found);
  },
});

/** Loads a file that is a list of entries, each with an id. Long lists that nobody touched are not read again. */
export function listLoader(file: string, options: Options): PartialLoader {
  async function load(context: LoaderContext): Promise<void> {
    const { meta, generateDigest } = context;
    const { code, memory } = await options.known();
    await attempt(options, async () => {
      const bytes = existsSync(file) ? readFileSync(file) : Buffer.from('[]');
      const digest = generateDigest({ code, text: bytes.toString() });
      if (meta.get(file) === digest) return;
      const items = new Map(
        readItems(file, readWhole(file, bytes, memory)).map((item) => [item.id, item]),
      );
      let isWhole = true;
      for (const item of items.values())
        isWhole = (await attempt(options, () => loadItem(context, file, item, code))) && isWhole;
      forgetOthers(context, items);
      if (isWhole) meta.set(file, digest);
    });
  }
  return { name: 'content-list', load, loadOne: load };
}

/** `summit/one/index.md` → `summit/one` */
const idOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

interface Options {
  readonly onFault: OnFault;
  /** Comes when the content may be opened. */
  readonly known: () => Promise<Known>;
}

/** What the loaders have in common. */
export interface Known {
  /** Stands for the code that reads entries. */
  readonly code: string;
  /** What the check has read, so that nothing is parsed twice. */
  readonly memory: Memory;
  /** What else a text's HTML is made of: where that is the same, it is not made again. */
  readonly inputsOf: RenderingInputs;
  /** Paths that are left out. */
  readonly except: readonly string[];
}

type Data = Record<string, unknown>;

type Item = Data & { readonly id: string };

/** Whoever asked for it wants to know that it is done: Astro leaves it out while it reads its settings anew. */
function noteLoading({ refreshContextData }: LoaderContext): void {
  const { onLoading } = refreshContextData ?? {};
  if (typeof onLoading === 'function') onLoading();
}

/** Whether it could be loaded. */
async function attempt({ onFault }: Options, load: () => Promise<void>): Promise<boolean> {
  try {
    await load();
    return true;
  } catch (error) {
    // The check of the content tells the author, with file and line.
    if (onFault === 'stop') throw error;
    return false;
  }
}

async function loadFile(
  context: LoaderContext,
  id: string,
  file: string,
  { inputsOf, memory, onFault }: Known & Pick<Options, 'onFault'>,
): Promise<void> {
  const { store, parseData, renderMarkdown, generateDigest } = context;
  // Thousands of texts one after the other: a thread that has nothing else to do needs no promise for each.
  const bytes = readFileSync(file);
  const text = bytes.toString();
  const filePath = pathFromRoot(context, file);
  const written = [text, ...readDrawings(file)].join('\n');
  const digest = generateDigest({ filePath, written, inputs: inputsOf(file, written) });
  if (isKept(context, id, digest)) return;
  const data = readWhole(file, bytes, memory);
  const { body } = splitDocument(text);
  // Nobody has checked it: this says why, where the renderer would only fail, and of MDX when a page asks for it.
  if (onFault === 'keep') parseTree(body, formatOf(file));
  const entry = {
    id,
    filePath,
    digest,
    data: await parseData({ id, data: data as Data, filePath: file }),
  };
  if (file.endsWith('.yml')) store.set(entry);
  else if (formatOf(file) === 'mdx') store.set({ ...entry, body, deferredRender: true });
  else {
    // What its figures need to know of whose they are, in JSON, which is YAML too. Without any frontmatter
    // a text may begin with a line that looks like the start of one.
    const { credit, authors } = data as Data;
    const head = JSON.stringify({ credit, authors });
    const rendered = await renderMarkdown(`---\n${head}\n---\n${body}`, {
      fileURL: pathToFileURL(file),
    });
    const assetImports = rendered.metadata?.imagePaths ?? [];
    store.set({ ...entry, rendered, assetImports });
  }
}

/**
 * Whether an entry is what it was. Astro is told of its pictures and its code again, as by its own loaders: it writes
 * its lists of both anew only when it is told of some, and those that lie there may be another content folder's.
 */
export function isKept({ store }: LoaderContext, id: string, digest: string): boolean {
  const entry = store.get(id);
  if (entry?.digest !== digest) return false;
  const { filePath = '', assetImports = [], deferredRender } = entry;
  if (deferredRender) store.addModuleImport(filePath);
  (store as PictureStore).addAssetImports(assetImports, filePath);
  return true;
}

/** What Astro's types leave out. */
type PictureStore = LoaderContext['store'] & {
  readonly addAssetImports: (pictures: readonly string[], file: string) => void;
};

/** The drawings beside a text are part of what it shows. */
function readDrawings(file: string): string[] {
  const folder = dirname(file);
  const names = readdirSync(folder).filter((name) => name.endsWith('.mmd'));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

async function loadItem(
  { store, parseData, generateDigest, ...context }: LoaderContext,
  file: string,
  item: Item,
  code: string,
): Promise<void> {
  const digest = generateDigest({ code, item });
  if (store.get(item.id)?.digest === digest) return;
  const data = await parseData({ id: item.id, data: item, filePath: file });
  store.set({ id: item.id, data, digest, filePath: pathFromRoot(context, file) });
}

/** What a list holds that can be told apart. */
function readItems(file: string, data: unknown): readonly Item[] {
  if (!Array.isArray(data)) throw new Error(`${file} is no list`);
  return (data as unknown[]).filter(isItem);
}

/** What a file says, or an error with all that is wrong in it. */
function readWhole(file: string, bytes: Buffer, memory: Memory): unknown {
  const data = readData(file, bytes, memory);
  if (data !== undefined) return data;
  throw new Error(`\n${renderTerminal(parseContentDocument(file, bytes.toString()).problems)}`);
}

function forgetOthers({ store }: LoaderContext, found: { has(id: string): boolean }): void {
  for (const id of store.keys()) if (!found.has(id)) store.delete(id);
}

const isItem = (item: unknown): item is Item =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string';

/** Astro wants to know a file by its way from the project. */
const pathFromRoot = ({ config }: Pick<LoaderContext, 'config'>, file: string): string =>
  relative(fileURLToPath(config.root), file).replaceAll('\\', '/');
