import { canonical } from '../query/fold.ts';
import type { Matcher } from './matcher.ts';

/** A piece of text, marked where it is what the reader asked for. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

const plain = (text: string): Segment => ({ text, marked: false });

/** A text with the words that match marked, neighbours as one phrase: 지속 전달을 → [지속 전달]을. */
export const markText = (text: string, matcher: Matcher): readonly Segment[] =>
  text === '' ? [] : markWords(text.split(/\s+/u), matcher, []);

/** The same for words, with those that the index says matched: a compound may match by a part only it knows. */
export function markWords(
  words: readonly string[],
  matcher: Matcher,
  known: readonly boolean[],
): readonly Segment[] {
  const hits = matcher.matches(words).map((hit, at) => hit || (known[at] ?? false));
  const cores = words.map((word, at) => (hits[at] ? matcher.core(word) : undefined));
  return join(
    words.flatMap((word, at) => {
      const core = cores[at];
      const before = cores[at - 1];
      // Two whole words side by side are one phrase, with the space between them.
      const isPhrase = core?.[0] === 0 && before?.[1] === words[at - 1]?.length;
      const space = at === 0 ? [] : [{ text: ' ', marked: isPhrase }];
      if (!core) return [...space, plain(word)];
      const [from, to] = core;
      return [
        ...space,
        plain(word.slice(0, from)),
        { text: word.slice(from, to), marked: true },
        plain(word.slice(to)),
      ];
    }),
  );
}

/** Whether a text holds every phrase literally, but for case and the width of spaces. */
export function holdsPhrases(text: string, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return true;
  const canon = canonical(text).toLocaleLowerCase('en');
  return phrases.every((phrase) => canon.includes(phrase.toLocaleLowerCase('en')));
}

/** Neighbours of one kind become one segment; empty ones go. */
function join(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const { text, marked } of segments) {
    const last = joined.at(-1);
    if (text === '') continue;
    if (last?.marked === marked) joined[joined.length - 1] = { text: last.text + text, marked };
    else joined.push({ text, marked });
  }
  return joined;
}
