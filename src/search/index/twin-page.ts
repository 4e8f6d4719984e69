import { findKind } from '../fields/kinds.ts';
import { wordsOf, type Fragment } from './fragments.ts';
import { completeKeys, keysOfWords, type WordKeys } from '../words/twin.ts';
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
  readonly fragment: Fragment;
  readonly keys: readonly WordKeys[];
  readonly meta: Readonly<Record<string, readonly WordKeys[]>>;
}

/** Reads a page in keys. */
export const readPage = (fragment: Fragment, vocabulary: Vocabulary): KeyedPage => ({
  fragment,
  keys: withoutOwnHeadings(fragment, keysOfWords(wordsOf(fragment.content), vocabulary)),
  meta: Object.fromEntries(
    searchedMeta
      .filter((name) => fragment.meta[name])
      .map((name) => [name, keysOfWords(wordsOf(fragment.meta[name]!), vocabulary)]),
  ),
});

/** Headings that the site itself gives every page, 한눈에 or 사진, lead to what is below them but are not found. */
function withoutOwnHeadings({ anchors }: Fragment, keys: readonly WordKeys[]): WordKeys[] {
  const own = anchors.filter(({ id }) => id.startsWith('page-'));
  const isOwn = (place: number) =>
    own.some(({ location, text }) => place >= location && place < location + wordCount(text));
  return keys.map((each, place) => (isOwn(place) ? [] : each));
}

const wordCount = (text: string): number => wordsOf(text.trim()).length;

/**
 * The twin of a page as HTML for Pagefind: the same words at the same places, each as its keys, with
 * headings as headings, so that they weigh the same. `keys` are all its keys, also those of metadata.
 */
export function renderTwin(
  { fragment, keys, meta }: KeyedPage,
  vocabulary: Vocabulary,
  isWord: (word: string) => boolean,
  spell: (key: string) => string,
): { readonly html: string; readonly keys: ReadonlySet<string> } {
  const complete = completeKeys(keys, vocabulary, isWord);
  const fields = Object.entries(meta).map(
    ([name, own]) => [name, completeKeys(own, vocabulary, isWord)] as const,
  );
  // Keys joined with `-`: Pagefind puts them at one place.
  const spellWord = (own: WordKeys) => own.map(spell).join('-') || '.';
  const words = complete.map(spellWord);
  for (const { element, text, location } of fragment.anchors) {
    const last = location + wordCount(text) - 1;
    if (!/^h[1-6]$/.test(element) || words[last] === undefined) continue;
    words[location] = `<${element}>${words[location]!}`;
    words[last] = `${words[last]}</${element}>`;
  }
  const titleLength = wordsOf(fragment.meta['title'] ?? '').length;
  const begins = fragment.content.startsWith((fragment.meta['title'] ?? '\0').slice(0, -1));
  if (begins) {
    words[0] = `<h1>${words[0]!}`;
    words[titleLength - 1] = `${words[titleLength - 1]!}</h1>`;
  }
  const metaElements = fields.map(
    ([name, own]) => `<i data-pagefind-meta="${name}">${own.map(spellWord).join(' ')}</i>`,
  );
  const weight = findKind(fragment.meta['kind'])?.weight ?? 1;
  const html = `<html lang="ko"><body data-pagefind-body><div data-pagefind-weight="${weight}">${words.join(' ')}</div><p hidden data-pagefind-ignore>${metaElements.join('')}</p></body></html>`;
  // Words that are names are not in the index, but readers come from them: by slips, parts and initials.
  const all = [keys, complete, ...Object.values(meta), ...fields.map(([, own]) => own)];
  return { html, keys: new Set(all.flat(2)) };
}
