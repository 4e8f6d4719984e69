import { foldSpelling } from '../../korean/spelling.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';

/**
 * Words as they are written, with the number of pages they stand on → one text for the browser. Each
 * line shares its beginning with the one before (a digit in base 36) and ends with a digit for how
 * common it is, unless it stands on one page. Words become keys when they are unpacked.
 */
export function packLexicon(pages: ReadonlyMap<string, number>): string {
  let before = '';
  return [...pages]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([word, count]) => {
      let shared = 0;
      while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared++;
      before = word;
      const common = Math.min(9, Math.floor(Math.log2(count) * 1.5));
      return `${shared.toString(36)}${word.slice(shared)}${common > 0 ? `=${common}` : ''}`;
    })
    .join('\n');
}

/** The browser's text, and codes that stand in the index too → the lexicon. */
export function unpackLexicon(text: string, codes: readonly string[]): Lexicon {
  const common = new Map(codes.map((code) => [code, 0]));
  const written = new Map<string, string>();
  let before = '';
  for (const line of text.split('\n')) {
    const [word = '', digit = '0'] = line.slice(1).split('=');
    if (line === '') continue;
    before = before.slice(0, parseInt(line[0]!, 36)) + word;
    const key = foldSpelling(before);
    common.set(key, Math.max(common.get(key) ?? 0, Number(digit)));
    if (key !== before) written.set(key, before);
  }
  return buildLexicon(common, written);
}
