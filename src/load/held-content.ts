import { resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';

type Store = LoaderContext['store'];
type Entry = NonNullable<ReturnType<Store['get']>>;

/** A loader that can also load one of its files alone. */
export type PartialLoader = Loader & { readonly loadOne: LoadOne };

type LoadOne = (context: LoaderContext, file: string) => Promise<void>;

/**
 * The entries of all collections as pages read them while somebody writes. Astro writes all of them down after each
 * change, and has pages read them again; here a text that changed takes the place of one entry.
 */
interface Held {
  readonly collections: Map<string, Map<string, Entry>>;
  /** Reads a file of a collection anew; whether that was all there is to do. */
  readonly readers: Map<string, (file: string) => Promise<boolean>>;
  /** Entries that were made with names as they were before, each with its remaking once a page has asked for it. */
  readonly stale: Map<Entry, Promise<boolean> | undefined>;
  /** How often names changed. */
  names: number;
}

/** What names it in all parts of the server: Vite runs settings, pages and integration apart from each other. */
export const heldName = 'summit-notes/held-content';

const held = ((globalThis as Record<symbol, unknown>)[Symbol.for(heldName)] ??= {
  collections: new Map(),
  readers: new Map(),
  stale: new Map(),
  names: 0,
} satisfies Held) as Held;

/** Loads as another loader does, and holds what it loaded. */
export const holdingLoader = (loader: Loader & { readonly loadOne?: LoadOne }): Loader => ({
  name: loader.name,
  async load(context) {
    await loader.load(context);
    const entries = new Map(context.store.entries());
    held.collections.set(context.collection, entries);
    held.readers.set(context.collection, async (file) => {
      let isDone = loader.loadOne !== undefined;
      const store = storeOver(entries, () => (isDone = false));
      await loader.loadOne?.({ ...context, store, meta: new Map() }, file);
      return isDone;
    });
  },
});

/** Reads a file, by its whole path, anew that is an entry; whether it could be done without asking Astro to read all files. */
export async function readHeld(file: string): Promise<boolean> {
  const isOf = ({ filePath }: Entry) => filePath !== undefined && resolve(filePath) === file;
  for (const [collection, entries] of held.collections)
    if (entries.values().some(isOf)) return held.readers.get(collection)!(file);
  return false;
}

/** Which names are those of now: another number after each change. */
export const namesRead = (): number => held.names;

/** Takes all texts for made with names that are others now: a page waits for its own alone, not for hundreds. */
export function makeTextsStale(): void {
  held.names += 1;
  for (const entries of held.collections.values())
    for (const entry of entries.values()) if (entry.rendered) held.stale.set(entry, undefined);
}

/** Makes a text anew if its names are others now. Whoever asks meanwhile waits for the same. */
export async function readStale(collection: string, id: string): Promise<void> {
  const entry = held.collections.get(collection)?.get(id);
  if (entry?.filePath === undefined || !held.stale.has(entry)) return;
  const remaking = held.stale.get(entry) ?? held.readers.get(collection)!(resolve(entry.filePath));
  held.stale.set(entry, remaking);
  await remaking;
  // Names that changed meanwhile make it stale again.
  if (held.stale.get(entry) === remaking) held.stale.delete(entry);
}

/** A loader's store over entries that are held. What shows a picture that it did not show before is left to Astro, which finds them. */
const storeOver = (entries: Map<string, Entry>, leave: () => void): Store =>
  ({
    get: (id: string) => entries.get(id),
    keys: () => [...entries.keys()],
    delete: (id: string) => entries.delete(id),
    // Astro has known them since it read all files.
    addModuleImport: () => undefined,
    addAssetImports: () => undefined,
    set: (entry: Entry) => {
      const imageImports = takePictures(entry.data);
      const found = imageImports.map(([name]) => name);
      const assetImports = [...new Set([...(entry.assetImports ?? []), ...found])];
      const shown = entries.get(entry.id)?.assetImports ?? [];
      const kept = { ...entry, assetImports, imageImports: imageImports.map(([, path]) => path) };
      if (assetImports.every((picture) => shown.includes(picture))) entries.set(entry.id, kept);
      else leave();
      return true;
    },
  }) as unknown as Store;

type Path = (string | number)[];

/** What Astro's schemas put before the name of a picture. */
const mark = '__ASTRO_IMAGE_';

/** Takes the marks off pictures in data, as Astro's own store does: their names, and where they stand. */
function takePictures(data: unknown, path: Path = []): (readonly [name: string, path: Path])[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const at = [...path, Array.isArray(data) ? Number(key) : key];
    if (typeof value !== 'string' || !value.startsWith(mark)) return takePictures(value, at);
    const name = value.slice(mark.length);
    (data as Record<string, unknown>)[key] = name;
    return [[name, at] as const];
  });
}
