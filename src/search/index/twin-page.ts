import { wordsOf, type Fragment } from './fragments.ts';
import { keysOfWords, twinWords, type WordKeys } from '../words/twin.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** The metadata that is searched by its words; the rest is only shown. */
const searchedMeta = ['title', 'speakers', 'event', 'summary', 'sessions', 'date'] as const;

/** Pages that tell what others tell in full come after these. */
const kindWeights: Readonly<Record<string, number>> = { 행사: 0.8, '강연 계보': 0.5 };

/** A page in keys, before compounds come apart: that needs the words of all pages. */
export interface KeyedPage {
  readonly fragment: Fragment;
  readonly keys: readonly WordKeys[];
  readonly meta: Readonly<Record<string, readonly WordKeys[]>>;
}

/** Reads a page in keys. */
export const readPage = (fragment: Fragment, vocabulary: Vocabulary): KeyedPage => ({
  fragment,
  keys: keysOfWords(wordsOf(fragment.content), vocabulary),
  meta: Object.fromEntries(
    searchedMeta
      .filter((name) => fragment.meta[name])
      .map((name) => [name, keysOfWords(wordsOf(fragment.meta[name]!), vocabulary)]),
  ),
});

/**
 * The twin of a page as HTML for Pagefind: the same words at the same places, each as its keys, with
 * headings as headings, so that they weigh the same. `words` are all its words, also those of metadata.
 */
export function renderTwin(
  { fragment, keys, meta }: KeyedPage,
  vocabulary: Vocabulary,
  isWord: (word: string) => boolean,
): { readonly html: string; readonly words: readonly string[] } {
  const words = twinWords(keys, vocabulary, isWord);
  const spoken = Object.entries(meta).map(
    ([name, own]) => [name, twinWords(own, vocabulary, isWord)] as const,
  );
  const all = [...words, ...spoken.flatMap(([, own]) => own)];
  for (const { element, text, location } of fragment.anchors) {
    const last = location + wordsOf(text.trim()).length - 1;
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
  const metaElements = spoken.map(
    ([name, own]) => `<i data-pagefind-meta="${name}">${own.join(' ')}</i>`,
  );
  const weight = kindWeights[fragment.meta['kind'] ?? ''] ?? 1;
  const html = `<html lang="ko"><body data-pagefind-body><div data-pagefind-weight="${weight}">${words.join(' ')}</div><p hidden data-pagefind-ignore>${metaElements.join('')}</p></body></html>`;
  return { html, words: all };
}
