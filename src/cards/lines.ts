import { findUnbroken } from '../korean/line-breaks.ts';

/** How wide a text is, in whatever unit the room for it is given. */
type Measure = (text: string) => number;

/**
 * A text in lines as Korean breaks them: between words, and within one only where it is wider than a line.
 * What does not fit into `most` lines ends with «…».
 */
export function breakLines(
  text: string,
  width: number,
  measure: Measure,
  most = Infinity,
): string[] {
  const lines = fill(splitWords(text), width, measure);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cutShort(lines[most - 1]!, width, measure)];
}

/** The same lines about equally long: a heading whose last line has one word looks like a mistake. */
export function balanceLines(text: string, width: number, measure: Measure): string[] {
  const words = splitWords(text);
  const lines = fill(words, width, measure);
  const widest = Math.max(0, ...words.map(measure));
  if (lines.length < 2 || widest > width) return lines;
  const atPause = lines.length === 2 ? breakAtPause(words, width, measure) : undefined;
  if (atPause) return atPause;
  let [low, high] = [widest, width];
  for (let step = 0; step < 8; step += 1) {
    const middle = (low + high) / 2;
    if (fill(words, middle, measure).length > lines.length) low = middle;
    else high = middle;
  }
  return fill(words, high, measure);
}

/** Two lines of which the first ends with a comma or the like, as who reads it aloud would; not one word alone. */
function breakAtPause(
  words: readonly string[],
  width: number,
  measure: Measure,
): string[] | undefined {
  return words
    .flatMap((word, index) => (/[,:;.?!–—]$/.test(word) ? [index + 1] : []))
    .map((at) => [words.slice(0, at).join(' '), words.slice(at).join(' ')])
    .filter((halves) => halves.every((half) => half.includes(' ') && measure(half) <= width))
    .at(0);
}

/** The words of a text: what stands between spaces at which a line may end. */
function splitWords(text: string): string[] {
  const held = findUnbroken(text);
  const words: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/ /g)) {
    if (held.some((one) => one.from < index && index < one.to)) continue;
    words.push(text.slice(from, index));
    from = index + 1;
  }
  return [...words, text.slice(from)].filter((word) => word !== '');
}

function fill(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(...breakWord(word, width, measure));
  }
  return lines;
}

/** A word in pieces that are no wider than a line. */
function breakWord(word: string, width: number, measure: Measure): string[] {
  const pieces = [''];
  for (const letter of word) {
    const longer = pieces.at(-1)! + letter;
    if (pieces.at(-1) === '' || measure(longer) <= width) pieces[pieces.length - 1] = longer;
    else pieces.push(letter);
  }
  return pieces;
}

function cutShort(line: string, width: number, measure: Measure): string {
  let kept = line;
  while (kept !== '' && measure(`${kept}…`) > width)
    kept = kept.includes(' ') ? kept.slice(0, kept.lastIndexOf(' ')) : kept.slice(0, -1);
  return `${kept.replace(/[\s,·:(]+$/, '')}…`;
}
