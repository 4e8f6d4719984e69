import { packFile, unpackFile } from './packed.ts';

/** What Pagefind keeps of a page: a private format, so the version is pinned. */
export interface Fragment {
  readonly url: string;
  /** The page's words, parted by white space; places count them. */
  readonly content: string;
  readonly word_count: number;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly Anchor[];
}

export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  /** The place of its first word. */
  readonly location: number;
}

/** The words of a fragment, as Pagefind counts them. */
export const wordsOf = (content: string): string[] => content.split(/\s+/);

/** A `.pf_fragment` file → what is in it. Throws when Pagefind has changed its format. */
export const unpackFragment = (file: Uint8Array): Fragment =>
  JSON.parse(unpackFile(file).toString()) as Fragment;

/** The other way. Always the same bytes for the same fragment. */
export const packFragment = (fragment: Fragment): Uint8Array => packFile(JSON.stringify(fragment));
