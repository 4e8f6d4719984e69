import { isHangul } from '../korean/hangul.ts';
import { findUnbroken, type Unbroken } from '../korean/line-breaks.ts';

/** Comments, elements whose text is none to a reader or is not to be touched, tags, and text. */
const tokens =
  /<!--[^]*?-->|<(script|style|svg|pre|title|textarea|select|template)\b[^]*?<\/\1\s*>|<\/?([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</gi;

/** Elements within a line. Not `span` and `time`, of which some are items of a row and stand each by itself. */
const inline = new Set('a abbr b cite code del em i kbd mark q small strong sub sup'.split(' '));
const literal = new Set(['code', 'kbd']);

interface Element {
  readonly name: string;
  readonly from: number;
  to: number;
}

/** A text as it stands in the HTML, and the inline elements it stands in. */
interface Run {
  readonly html: string;
  /** With one character for each letter. */
  readonly text: string;
  readonly from: number;
  readonly within: readonly Element[];
}

/** One letter of a line, where it stands in the HTML, and the inline elements it stands in. */
interface Letter extends Unbroken {
  readonly within: readonly Element[];
}

/** What goes into the HTML: a stretch that stays whole, or one within it that need not. */
interface Span {
  readonly from: number;
  to: number;
  readonly isWhole: boolean;
}

/**
 * Puts a `<span class="nb">` around whatever may not be broken into two lines, in the text of a whole page of HTML, and
 * changes nothing else. Where the place lies on the edge of an element, the span is put around all of it: only
 * their common parent can keep two letters together. What of a long element is not at that edge may be broken
 * all the same: `<span class="wb">`.
 */
export function keepTogether(html: string): string {
  const spans = readLines(html).flatMap(findSpans);
  const cuts = spans
    .flatMap(({ from, to, isWhole }) => [
      { at: from, tag: `<span class="${isWhole ? 'nb' : 'wb'}">`, other: -to },
      { at: to, tag: '</span>', other: -from },
    ])
    // Where one ends the next may begin, and the longer begins first.
    .sort(
      (one, other) =>
        one.at - other.at || rank(one.tag) - rank(other.tag) || one.other - other.other,
    );
  let end = 0;
  const parts = cuts.flatMap(({ at, tag }) => {
    const before = html.slice(end, at);
    end = at;
    return [before, tag];
  });
  return [...parts, html.slice(end)].join('');
}

const rank = (tag: string): number => (tag.startsWith('</') ? 0 : 1);

/** The text of a page, line by line; an element that is no part of a line ends one. */
function readLines(html: string): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  let within: readonly Element[] = [];
  let isAfterLink = false;
  for (const { index, 0: token, 2: tag } of html.matchAll(tokens)) {
    const to = index + token.length;
    const name = tag?.toLowerCase() ?? '';
    if (token[0] !== '<' || token === '<') {
      lines.at(-1)!.push({ html: token, text: shorten(token), from: index, within });
      if (token.trim() !== '') isAfterLink = false;
    } else if (!inline.has(name)) {
      if (!token.startsWith('<!--')) lines.push([]);
    } else if (token.startsWith('</')) {
      const last = within.at(-1);
      if (last?.name === name) {
        last.to = to;
        within = within.slice(0, -1);
      }
      isAfterLink = name === 'a';
    } else {
      // Links one after the other are a list.
      if (name === 'a' && isAfterLink) lines.push([]);
      within = [...within, { name, from: index, to }];
    }
  }
  return lines;
}

/** What is one letter to a reader and several to a string. */
const long = /&(?:#\w+|\w+);|[\u{10000}-\u{10ffff}]/gu;

const shorten = (html: string): string =>
  /[&\ud800-\udbff]/.test(html)
    ? html.replaceAll(long, (letter) => references.get(letter) ?? letter[0]!)
    : html;

const references = new Map([
  ['&quot;', '"'],
  ['&#34;', '"'],
  ['&#39;', "'"],
  ['&#x27;', "'"],
  ['&nbsp;', ' '],
]);

const readLetters = ({ html, from, within }: Run): Letter[] =>
  [...html.matchAll(/&(?:#\w+|\w+);|[^]/gu)].map(({ index, 0: letter }) => ({
    from: from + index,
    to: from + index + letter.length,
    within,
  }));

/** The letter at a place in the text of a line. */
function letterAt(line: readonly Run[], place: number): Letter {
  let [run, at] = [0, place];
  while (at >= line[run]!.text.length) at -= line[run++]!.text.length;
  const { html, text, from, within } = line[run]!;
  return text === html
    ? { from: from + at, to: from + at + 1, within }
    : readLetters(line[run]!)[at]!;
}

/** Longer elements have to be broken on a phone. */
const longest = 12;

/** Where spans go in the HTML of one line. */
function findSpans(line: readonly Run[]): readonly Span[] {
  if (line.length === 0) return [];
  const text = line.map((run) => run.text).join('');
  const spans: Span[] = [];
  const loose: Span[] = [];
  for (const unbroken of findUnbroken(text, findEdges(line))) {
    const first = letterAt(line, unbroken.from);
    const last = letterAt(line, unbroken.to - 1);
    const span = place(first, last);
    const before = spans.at(-1);
    if (span === undefined) continue;
    // The element between two of them is in both, unless the one before lies all within it.
    const isParted = before && before.from < span.from && span.from < before.to;
    if (isParted && span.to > before.to) before.to = span.to;
    else spans.push(span);
    if (span.from === first.from && span.to === last.to) continue;
    const around = line
      .flatMap(readLetters)
      .filter(
        ({ from, to }) =>
          (from >= span.from && to <= first.from) || (from >= last.to && to <= span.to),
      );
    if (around.length > longest) loose.push(...stretchesOf(around));
  }
  return [...spans, ...loose];
}

/**
 * The sign that an element ends with, and the particle behind it: `<code>/</code>로`. Within a text such a sign may
 * part two words (서버/클라이언트); letters and digits are held to Hangul by `word-break: keep-all`.
 */
function findEdges(line: readonly Run[]): readonly Unbroken[] {
  let end = 0;
  return line.flatMap(({ text, within }, run) => {
    end += text.length;
    const next = line[run + 1];
    const element = within.at(-1);
    if (!next || !element || next.within.includes(element)) return [];
    return isSign.test(text) && isHangul(next.text[0]!) ? [{ from: end - 1, to: end + 1 }] : [];
  });
}

const isSign = /[^\p{L}\p{M}\p{N}\s]$/u;

/** Letters that stand in one element, one after the other, as one stretch. */
function stretchesOf(letters: readonly Letter[]): Span[] {
  const spans: (Span & Pick<Letter, 'within'>)[] = [];
  for (const { from, to, within } of letters) {
    const last = spans.at(-1);
    if (last?.to === from && last.within === within) last.to = to;
    else spans.push({ from, to, within, isWhole: false });
  }
  return spans;
}

function place(first: Letter, last: Letter): Span | undefined {
  const parted = first.within.findIndex((element, depth) => element !== last.within[depth]);
  const depth = parted < 0 ? first.within.length : parted;
  if (first.within.slice(0, depth).some(({ name }) => literal.has(name))) return undefined;
  return {
    from: first.within[depth]?.from ?? first.from,
    to: last.within[depth]?.to ?? last.to,
    isWhole: true,
  };
}
