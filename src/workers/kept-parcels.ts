import type { CacheNames, Parcel } from './holding.ts';
import { openPack } from './pack.ts';

/** The parcels that are kept below one scope: whole sets of files, in the newest of which a file is looked for. */
export class KeptParcels {
  readonly #scope: string;
  readonly #kind: string;
  #opened: { readonly name: string; readonly find: ReturnType<typeof openPack> } | undefined;

  /** `kind` is how the names of their caches begin: `cacheNames(…).shell`. */
  constructor(scope: string, kind: CacheNames['shell' | 'search']) {
    this.#scope = scope;
    this.#kind = kind;
  }

  /** Takes a parcel in, every file as the build made it or none, and lets go of the others of its kind. */
  async keep({ tag, files }: Parcel): Promise<void> {
    const name = this.#kind + tag;
    const cache = await caches.open(name);
    try {
      await cache.addAll(
        files.map(([path, integrity]) => {
          // What has a hash in its name may have been loaded a moment ago.
          const mode = path.startsWith('_astro/') ? 'default' : 'no-cache';
          return new Request(this.#scope + path, { integrity, cache: mode });
        }),
      );
    } catch (error) {
      // An empty cache would pass for a parcel.
      if ((await cache.keys()).length === 0) await caches.delete(name);
      throw error;
    }
    for (const other of await this.names()) if (other !== name) await caches.delete(other);
  }

  /** The names of the caches of its kind, the newest last. */
  async names(): Promise<readonly string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(this.#kind));
  }

  async has({ tag }: Parcel): Promise<boolean> {
    return (await this.#openNewest())?.name === this.#kind + tag;
  }

  /** A file of the newest parcel, also one within its pack. */
  async find(path: string): Promise<Response | undefined> {
    const newest = await this.#openNewest();
    if (!newest) return undefined;
    const { name, cache, files } = newest;
    const found = await cache.match(this.#scope + path);
    const pack = files.find(({ url }) => url.endsWith('.pack'));
    if (found || !pack) return found;
    if (this.#opened?.name !== name) {
      const packed = await cache.match(pack);
      this.#opened = { name, find: packed!.blob().then(openPack) };
    }
    const bytes = (await this.#opened.find)(path);
    return bytes && new Response(bytes);
  }

  /** The newest one that is there; one on its way is empty. */
  async #openNewest() {
    for (const name of (await this.names()).toReversed()) {
      const cache = await caches.open(name);
      const files = await cache.keys();
      if (files.length > 0) return { name, cache, files };
    }
    return undefined;
  }
}
