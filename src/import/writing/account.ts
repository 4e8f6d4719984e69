import { decodeHtml } from './entities.ts';

/** A line of a post that neither its drafts nor its report hold. */
export interface Missing {
  readonly line: number;
  readonly text: string;
}

/**
 * Looks for every word of a post in what was made of it, by letters and digits alone: whatever was done to signs,
 * tags and addresses, no sentence may be gone. `made` is all that was written and all that was told.
 */
export function findMissing(source: string, made: readonly string[]): Missing[] {
  const pool = new Pool(made.map((text) => lettersOf(wordsIn(text))));
  return wordsIn(source)
    .split('\n')
    .flatMap((line, index): Missing[] => {
      if (pool.take(lettersOf(line))) return [];
      const words = line.match(/[\p{L}\p{N}]+/gu) ?? [];
      const missing = words.filter((word) => !pool.take(lettersOf(word)));
      return missing.length === 0 ? [] : [{ line: index + 1, text: missing.join(' ') }];
    });
}

const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** What a reader reads: no tags, no addresses, no names of files. */
const wordsIn = (text: string): string =>
  decodeHtml(
    text
      .replaceAll(/<!--|-->/g, ' ')
      .replaceAll(template, wordsOfTag)
      .replaceAll(/<!doctype[^<>]*>|<\/?[a-z][^<>]*>/gi, blank)
      .replaceAll(/\]\(\s*(?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)/g, '] ')
      .replaceAll(/^[ \t]*\[(?!\^)[^\]\n]+\]:[ \t]*\S+/gm, ' ')
      .replaceAll(/\b(?:https?:)?\/\/[^\s<>)\]"']+/g, ' ')
      .replaceAll(/[\w.+-]+@[\w-]+\.[\w.-]+/g, ' '),
  );

const template = /\{%(?:[^%\n]|%(?!\}))*%\}|\{\{[<%][^\n]*?[>%]\}\}/g;

/** Of a generator's tag only what it would show: `caption="키노트가 열린 무대"`. */
const wordsOfTag = (tag: string): string =>
  [...tag.matchAll(/"([^"]*)"|'([^']*)'/g)]
    .map(([, one = '', other = '']) => one + other)
    .filter((value) => /[가-힣]|\p{L}\s+\p{L}/u.test(value) && !value.includes('/'))
    .join(' ');

/** Keeps the lines of what is taken out. */
const blank = (text: string): string => text.replaceAll(/[^\n]+/g, ' ');

/** Texts in which something is looked for, and how often each has been found. */
class Pool {
  readonly #texts: readonly string[];
  readonly #taken = new Map<string, number>();

  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  /** Whether there is one more of it than has been taken. Short words are there or not: they are part of others. */
  take(letters: string): boolean {
    if (letters === '') return true;
    const taken = this.#taken.get(letters) ?? 0;
    const wanted = letters.length < 12 ? 1 : taken + 1;
    let found = 0;
    for (const text of this.#texts) {
      for (
        let at = text.indexOf(letters);
        at >= 0;
        at = text.indexOf(letters, at + letters.length)
      ) {
        found += 1;
        if (found < wanted) continue;
        this.#taken.set(letters, taken + 1);
        return true;
      }
    }
    return false;
  }
}
