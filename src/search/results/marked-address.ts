import { withoutUnseen } from '../../korean/normalize.ts';

/** The most words that an address carries to a page, and the most letters of each. */
const mostWords = 8;
const longestWord = 40;

/**
 * A result's address with the words that matched as the reader saw them:
 * withMarks('/a/#udp', ['패킷 손실']) → /a/?mark=패킷+손실#udp, percent-encoded.
 */
export function withMarks(url: string, words: readonly string[]): string {
  const marks = new URLSearchParams(tidy(words).map((word) => ['mark', word])).toString();
  if (marks === '') return url;
  const { page, query, hash } = take(url);
  return `${page}?${[query, marks].filter((part) => part !== '').join('&')}${hash}`;
}

/** The words that an address carries; never throws: readMarks('?mark=패킷+손실') → ['패킷 손실']. */
export const readMarks = (search: string): readonly string[] =>
  tidy(new URLSearchParams(search).getAll('mark'));

/** The same address for keeping and passing on; everything but the words stays as it was. */
export function withoutMarks(url: string): string {
  const { page, query, hash } = take(url);
  const rest = query.split('&').filter((part) => part !== '' && !/^mark(?:=|$)/.test(part));
  return `${page}${rest.length > 0 ? `?${rest.join('&')}` : ''}${hash}`;
}

/** An address is anybody's to write: few words, short ones, and letters in each. */
function tidy(words: readonly string[]): readonly string[] {
  const clean = words
    .slice(0, 8 * mostWords)
    .map(tidyWord)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const different = new Map(clean.map((word) => [word.toLowerCase(), word]));
  return [...different.values()].slice(0, mostWords);
}

const tidyWord = (word: string): string =>
  [...oneSpaced(withoutUnseen(word.slice(0, 8 * longestWord)).normalize('NFC'))]
    .slice(0, longestWord)
    .join('')
    .trim();

const oneSpaced = (text: string) => text.replaceAll(/[\s\p{Cc}\uFFFD]+/gu, ' ').trim();

function take(url: string): { page: string; query: string; hash: string } {
  const [, page = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#[^]*)?$/.exec(url) ?? [];
  return { page, query, hash };
}
