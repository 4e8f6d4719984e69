/** A set of files that a browser keeps whole or not at all: each as the build made it, or none. */
export interface Parcel {
  /** A few letters that are others for any other set. */
  readonly tag: string;
  /** Paths below the base path with their hashes, as a browser checks them (`integrity`). */
  readonly files: readonly (readonly [path: string, integrity: string])[];
  readonly bytes: number;
}

/** What the build tells its service worker, in the first line of `sw.js`. */
export interface Holding {
  /** How the addresses of this site's pages begin: others on the same host may be somebody else's. */
  readonly rooms: readonly string[];
  /** The folder of the search index. */
  readonly index: string;
  /** Folders of files whose names hold their hash: what has such a name never changes. */
  readonly hashed: readonly string[];
  /** What is shown where nothing else is kept, and what every page needs. */
  readonly shell: Parcel;
  /** The search page and all that it asks for. */
  readonly search: Parcel;
}

/** The names of caches; all projects of an owner on GitHub Pages share one store, so each begins with the base path. */
export const cacheNames = (base: string) =>
  ({
    all: `${base} `,
    pages: `${base} pages`,
    assets: `${base} assets`,
    /** The first words of the name of a parcel's cache; its tag follows. */
    shell: `${base} shell `,
    search: `${base} search `,
    /** An empty cache that says: nothing is to be kept. */
    off: `${base} off`,
  }) as const;

export type CacheNames = ReturnType<typeof cacheNames>;
