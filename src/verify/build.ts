import type { Finding } from './fault.ts';
import type { Reference } from './reference.ts';

/** What the model says that there will be; addresses as in a site whose base path is `/`. */
export interface Promised {
  /** Of every page and feed: `addressesOf(site)`. */
  readonly addresses: ReadonlySet<string>;
  /** Of all talks, in the order of their list: `/events/summit/#session-keynote`. */
  readonly talks: readonly string[];
}

/** A built folder as a value: what of its files the checks ask about. */
export interface Build {
  /** The address of the home page, base path included. */
  readonly address: URL;
  /** By path below the folder: `events/index.html`. */
  readonly files: ReadonlyMap<string, BuiltFile>;
  readonly pages: ReadonlyMap<string, BuiltPage>;
  /** The files that are neither pages, pictures nor parts of the search index. */
  readonly texts: ReadonlyMap<string, BuiltText>;
  readonly pictures: ReadonlyMap<string, BuiltPicture>;
  readonly index: BuiltIndex;
}

export interface BuiltFile {
  readonly kind: 'file' | 'link' | 'other';
  readonly bytes: number;
}

/** What is kept of a page once it is read; its elements are not. */
export interface BuiltPage {
  readonly file: string;
  readonly url: URL;
  readonly ids: ReadonlySet<string>;
  readonly references: readonly Reference[];
  /** Whether search engines may list it. */
  readonly isListed: boolean;
  /** Whether it asks to be found by the site's own search. */
  readonly isSearched: boolean;
  /** The day its article says it was last changed or published. */
  readonly changed: string | undefined;
  /** What is wrong with the page by itself. */
  readonly findings: readonly Finding[];
}

/** What is kept of a text beside the pages. */
export interface BuiltText {
  readonly references: readonly Reference[];
  /** What is wrong with it by itself. */
  readonly findings: readonly Finding[];
  /** What a site has once: the names of a calendar's entries, the texts for programs by their hashes. */
  readonly once: readonly string[];
  /** All of it, where it is about the whole site. */
  readonly whole: string | undefined;
}

/** Whether a file says by its name that it is a picture of pixels. */
export const isPicture = (file: string): boolean =>
  /\.(?:avif|bmp|gif|hei[cf]|jpe?g|jxl|png|tiff?|webp)$/i.test(file);

/** A picture decoded to its last pixel, or why it cannot be. */
export type BuiltPicture =
  | { readonly kind: 'broken'; readonly why: string }
  | {
      readonly kind: 'whole';
      /** `webp`, `png`: what its bytes are, whatever its name says. */
      readonly format: string;
      readonly width: number;
      readonly height: number;
      /** What it says beside its pixels: `exif`, `xmp`. */
      readonly metadata: readonly string[];
    };

/** The search index, as far as it names pages. */
export interface BuiltIndex {
  /** `pagefind/fragment/ko_1a2b.pf_fragment` → its page's address below the base path and the ids it leads to, or why it cannot be read. */
  readonly fragments: ReadonlyMap<string, BuiltFragment>;
  /** How many pages the browser is told there are. */
  readonly count: number | undefined;
}

export type BuiltFragment =
  | { readonly kind: 'broken'; readonly why: string }
  | { readonly kind: 'whole'; readonly url: string; readonly anchors: readonly string[] };
