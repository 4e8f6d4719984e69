/** A stretch of a text, counted as a browser counts: from, up to but without to. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a text says one of the words, longer ones first, none over another; case and the width of
 * spaces aside. Latin letters and digits count from the beginning of a word: AI is not in maintain.
 */
export function findMarks(text: string, words: readonly string[]): readonly Stretch[] {
  if (words.length === 0) return [];
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(longestFirst.map(patternOf).join('|'), 'giu');
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

const latin = String.raw`[\p{sc=Latin}\p{N}]`;

function patternOf(word: string): string {
  const literal = word
    .split(/\s+/u)
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
    .join(String.raw`\s+`);
  const [first = '', ...others] = word;
  const last = others.at(-1) ?? first;
  const before = isLatin(first) ? `(?<!${latin})` : others.length === 0 ? alone : '';
  // S3 and AI are whole words; of longer ones there are plurals. A number goes on to another number.
  const isShort = others.length < 2;
  // C and C+ are not in C++.
  const after =
    isShort && /[\p{sc=Latin}\p{N}+#]/u.test(last)
      ? String.raw`(?![\p{sc=Latin}\p{N}+#])`
      : /\p{N}/u.test(last)
        ? String.raw`(?!\p{N})`
        : '';
  return `${before}${literal}${after}`;
}

/** One syllable is a word only where one begins. */
const alone = String.raw`(?<![\p{L}\p{N}])`;

const isLatin = (letter: string) => /[\p{sc=Latin}\p{N}]/u.test(letter);
