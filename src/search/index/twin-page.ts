import { findKind } from '../fields/kinds.ts';
import { wordsOf, type Fragment } from './fragments.ts';
import { keysOfWords, type WordKeys } from '../words/twin.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** The metadata that is searched by its words; the rest is only shown. */
const searchedMeta = [
  'title',
  'speakers',
  'authors',
  'event',
  'summary',
  'sessions',
  'date',
] as const;

/** A page in keys, before compounds come apart: that needs the words of all pages. */
export interface KeyedPage {
  readonly url: string;
  readonly weight: number;
  readonly keys: readonly WordKeys[];
  readonly meta: Readonly<Record<string, readonly WordKeys[]>>;
  /** Its headings, and the places of their first and last words. */
  readonly headings: readonly Heading[];
}

interface Heading {
  readonly element: string;
  readonly first: number;
  readonly last: number;
}

/** Reads a page in keys. */
export function keyPage(fragment: Fragment, vocabulary: Vocabulary): KeyedPage {
  const { url, content, meta } = fragment;
  const keys = keysOfWords(wordsOf(content), vocabulary);
  return {
    url,
    weight: findKind(meta['kind'])?.weight ?? 1,
    keys: withoutOwnHeadings(fragment, keys),
    meta: Object.fromEntries(
      searchedMeta
        .filter((name) => meta[name])
        .map((name) => [name, keysOfWords(wordsOf(meta[name]!), vocabulary)]),
    ),
    headings: headingsOf(fragment),
  };
}

/** Headings that the site itself gives every page, 한눈에 or 사진, lead to what is below them but are not found. */
function withoutOwnHeadings({ anchors }: Fragment, keys: WordKeys[]): WordKeys[] {
  for (const { id, location, text } of anchors)
    if (id.startsWith('page-')) keys.fill([], location, location + wordCount(text));
  return keys;
}

const wordCount = (text: string): number => wordsOf(text.trim()).length;

function headingsOf({ anchors, content, meta }: Fragment): Heading[] {
  const headings = anchors.map(({ element, text, location }) => ({
    element,
    first: location,
    last: location + wordCount(text) - 1,
  }));
  const title = meta['title'] ?? '';
  const begins = title !== '' && content.startsWith(title.slice(0, -1));
  return begins
    ? [...headings, { element: 'h1', first: 0, last: wordsOf(title).length - 1 }]
    : headings;
}

/** How a word of a twin is written. */
type SpellWord = (own: WordKeys) => string;

/**
 * The twin of a page as HTML for Pagefind: the same words at the same places, each as its keys, with
 * headings as headings, so that they weigh the same. `keys` are all its keys, also those of metadata.
 */
export function renderTwin(
  { keys, meta, headings, weight }: KeyedPage,
  complete: (keys: readonly WordKeys[]) => readonly WordKeys[],
  spellWord: SpellWord,
): { readonly html: string; readonly keys: readonly (readonly WordKeys[])[] } {
  const whole = complete(keys);
  const fields = Object.entries(meta).map(([name, own]) => [name, complete(own)] as const);
  const words = whole.map(spellWord);
  for (const { element, first, last } of headings) {
    if (words[last] === undefined) continue;
    words[first] = `<${element}>${words[first]!}`;
    words[last] = `${words[last]}</${element}>`;
  }
  const metaElements = fields.map(
    ([name, own]) => `<i data-pagefind-meta="${name}">${own.map(spellWord).join(' ')}</i>`,
  );
  const html = `<html lang="ko"><body data-pagefind-body><div data-pagefind-weight="${weight}">${words.join(' ')}</div><p hidden data-pagefind-ignore>${metaElements.join('')}</p></body></html>`;
  // Words that are names are not in the index, but readers come from them: by slips, parts and initials.
  return { html, keys: [keys, whole, ...Object.values(meta), ...fields.map(([, own]) => own)] };
}
