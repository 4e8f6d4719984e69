import type { Findings } from '../report.ts';
import { readLines } from './code-lines.ts';

/** Several times what people write; a parser compares each of these signs with all others of its block. */
const mostSigns = 1_000;
const deepest = 6;

/** The most characters and tags of a post that anything is made of. */
export const isTooMuch = (text: string): boolean =>
  text.length > 400_000 || (text.match(/<[a-z!/]/gi)?.length ?? 0) > 15_000;

/** Takes away what would hold a parser up, and tells of it. Keeps every line in its place. */
export function guardText(
  text: string,
  lineOf: (line: number) => number,
  findings: Findings,
): string {
  const lines = readLines(text);
  const texts = lines.map(({ text: line, isCode }) => (isCode ? line : shallow(line)));
  let start = 0;
  for (let index = 0; index <= texts.length; index += 1) {
    if (index < texts.length && texts[index]!.trim() !== '') continue;
    const block = texts.slice(start, index).join('\n');
    if ((block.match(/[[\]*_~<`&@$!]/g)?.length ?? 0) > mostSigns) {
      findings.gone(lineOf(start + 1), '기호가 너무 많아 글로 읽지 못합니다.', block);
      texts.fill('', start, index);
    }
    start = index + 1;
  }
  return texts.join('\n');
}

/** Quotes and lists within one another: what is deeper than anybody means is as deep as it may be. */
function shallow(line: string): string {
  if (/^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(line) && line.length < 200) return line;
  const marks = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/.exec(line)?.[0] ?? '';
  const each = marks.match(/[ \t]*(?:>|[-+*]|\d{1,9}[.)])/g) ?? [];
  return each.length <= deepest
    ? line
    : `${each.slice(0, deepest).join('').slice(0, 200)} ${line.slice(marks.length).trimStart()}`;
}
