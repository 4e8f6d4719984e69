import { blockSigns } from './block-signs.ts';
import { blotText } from './blot.ts';
import { findBoldHeadings } from './bold-headings.ts';
import { leftovers } from './leftovers.ts';
import type { ForeignMark, Found, Sign } from './mark.ts';
import { templateSigns } from './template-signs.ts';
import { wordSigns } from './word-signs.ts';

export type { ForeignMark } from './mark.ts';

/** The first that finds a sign names it. */
const signs: readonly Sign[] = [...templateSigns, ...blockSigns, ...wordSigns, ...leftovers];

/**
 * Finds what other platforms read in Markdown, and this site does not, in the order of the text: `{% include a.html %}`,
 * `{: .lead}`, `[[글]]`, `:smile:`. Never in code. Of marks within one another all are told.
 */
export function findForeignMarks(body: string): ForeignMark[] {
  const blotted = blotText(body);
  const found: ForeignMark[] = [];
  for (const sign of signs) {
    for (const match of blotted[sign.within ?? 'words'].matchAll(flagged(sign.pattern))) {
      const mark = readMatch(body, match, sign);
      if (isEscaped(body, match.index) || sign.isOne?.(readFound(body, match)) === false) continue;
      if (!found.some((other) => isPartOf(mark, other, body))) found.push(mark);
    }
  }
  return [...found, ...findBoldHeadings(body, blotted.words)].toSorted(
    (one, other) => one.from - other.from || other.to - one.to,
  );
}

/** What has been converted, and what is left for its author. */
export interface Converted {
  readonly body: string;
  readonly converted: readonly ForeignMark[];
  readonly left: readonly ForeignMark[];
}

/** The most marks there may be within one another. */
const mostRounds = 20;

/** A text with all marks converted that can be; a second time changes nothing. */
export function convertForeignMarks(body: string): Converted {
  let text = body;
  const converted: ForeignMark[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    let end = 0;
    let next = '';
    for (const mark of findForeignMarks(text)) {
      if (mark.replacement === undefined || mark.from < end) continue;
      next += text.slice(end, mark.from) + mark.replacement;
      end = mark.to;
      converted.push(mark);
    }
    if (end === 0) break;
    text = next + text.slice(end);
  }
  return { body: text, converted, left: findForeignMarks(text) };
}

/** Whether a mark is told with another; between its first line and its last, a block may have marks of its own. */
function isPartOf(mark: ForeignMark, { from, to }: ForeignMark, body: string): boolean {
  if (mark.from < from || mark.to > to) return mark.from === from;
  const before = body.slice(from, mark.from);
  const after = body.slice(mark.to, to).trimEnd();
  return !before.includes('\n') || !after.includes('\n');
}

const flagged = ({ source, flags }: RegExp): RegExp =>
  new RegExp(source, [...new Set(`${flags}dg`)].join(''));

const isEscaped = (body: string, at: number): boolean =>
  /(?<!\\)(?:\\\\)*\\$/.test(body.slice(Math.max(0, at - 8), at));

function readFound(source: string, match: RegExpExecArray): Found {
  const slice = ([from, to]: [number, number]) => source.slice(from, to);
  const [from, to] = match.indices![0]!;
  return {
    from,
    to,
    source,
    whole: source.slice(from, to),
    part: (index) => match.indices![index] && slice(match.indices![index]),
  };
}

function readMatch(body: string, match: RegExpExecArray, sign: Sign): ForeignMark {
  const found = readFound(body, match);
  const { name, instead, effect = 'shown' } = sign;
  const replacement = sign.replace?.(found);
  if (replacement === undefined) return { from: found.from, to: found.to, name, instead, effect };
  const { from, to } = replacement === '' ? wholeLine(body, found) : found;
  return { from, to, name, instead, effect, replacement };
}

/** The line of what is to go, with its end, where nothing else is on it; one of two blank lines goes with it. */
function wholeLine(body: string, { from, to }: Found): { from: number; to: number } {
  const start = body.lastIndexOf('\n', from - 1) + 1;
  const ended = /^[ \t]*(?:\r?\n|$)/.exec(body.slice(to));
  if (!/^[ \t>]*$/.test(body.slice(start, from)) || ended === null) {
    // Within a line, one of the blanks around it goes too.
    const isSpaced =
      /[ \t]$/.test(body.slice(0, from)) && /^(?:[ \t]|\r?\n|$)/.test(body.slice(to));
    return { from: isSpaced ? from - 1 : from, to };
  }
  const end = to + ended[0].length;
  const isAfterBlank = start === 0 || /\n\r?\n$/.test(body.slice(Math.max(0, start - 3), start));
  const blank = isAfterBlank ? (/^[ \t]*\r?\n/.exec(body.slice(end))?.[0].length ?? 0) : 0;
  return { from: start, to: end + blank };
}
