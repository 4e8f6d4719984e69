import { gunzipSync, gzipSync } from 'node:zlib';

/** What Pagefind keeps of a page: a private format, so the version is pinned and the signature checked. */
export interface Fragment {
  readonly url: string;
  /** The page's words, parted by white space; places count them. */
  readonly content: string;
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

const signature = 'pagefind_dcd';

/** The words of a fragment, as Pagefind counts them. */
export const wordsOf = (content: string): string[] => content.split(/\s+/);

/** A `.pf_fragment` file → what is in it. Throws when Pagefind has changed its format. */
export function unpackFragment(file: Uint8Array): Fragment {
  const text = gunzipSync(file).toString();
  if (!text.startsWith(signature)) {
    throw new Error(
      'Pagefind writes its fragments in another format now: see search/index/fragments.ts.',
    );
  }
  return JSON.parse(text.slice(signature.length)) as Fragment;
}

/** The other way. Always the same bytes for the same fragment. */
export const packFragment = (fragment: Fragment): Uint8Array =>
  gzipSync(signature + JSON.stringify(fragment), { level: 9 });
