import { findForeignMarks, type ForeignMark } from '../foreign/marks.ts';
import { formatOf } from '../markdown/parse.ts';
import type { Problem } from '../problems/problem.ts';
import { severityOf, type RuleId } from '../problems/rules.ts';
import { placeAt, type Text } from './text.ts';

/** A text as it is written; of one in MDX that cannot be read there is no more. */
type Source = Pick<Text, 'file' | 'body' | 'bodyLine'>;

/**
 * Adds what a text has of other platforms: signs that are shown as they are typed, what they leave behind, and bold lines
 * in the place of headings. What others said of the same place goes: a picture that is none, HTML, a word left behind.
 */
export function addForeign(problems: readonly Problem[], text: Source): Problem[] {
  // In MDX, its own words are told as its own.
  const isOwn = ({ name }: ForeignMark) => formatOf(text.file) === 'mdx' && name.startsWith('MDX');
  const marks = findForeignMarks(text.body).filter((mark) => !isOwn(mark));
  const shown = marks.filter(({ effect }) => effect === 'shown');
  const others = shown.length === 0 ? problems : problems.filter(isOfElsewhere(shown, text));
  return [...others, ...marks.map((mark) => report(mark, text))];
}

/** Whether a problem stands where no mark is; what is wrong with a picture or a link stands before its address. */
function isOfElsewhere(marks: readonly ForeignMark[], { body, bodyLine }: Source) {
  const starts = [...body.matchAll(/^/gm)].map(({ index }) => index);
  return ({ rule, place }: Problem): boolean => {
    if (place.kind !== 'text') return true;
    const at = (starts[place.line - bodyLine] ?? 0) + place.column - 1;
    const end = starts[place.line - bodyLine + 1] ?? body.length;
    const isAddressed = /^(?:picture-|link-address$)/.test(rule);
    return !marks.some(
      ({ from, to }) => (from <= at && at < to) || (isAddressed && at <= from && from < end),
    );
  };
}

type Said = readonly [rule: RuleId, message: string, hint: string];

function report(mark: ForeignMark, text: Source): Problem {
  const { name, instead, effect, from, to } = mark;
  const sign = excerpt(text.body.slice(from, to));
  const said: Record<ForeignMark['effect'], Said> = {
    shown: [
      'foreign-syntax',
      `${name} \`${sign}\`은(는) 이 사이트에서 그대로 보입니다.`,
      `${instead} 글자 그대로라면 코드로 감쌉니다.`,
    ],
    left: ['foreign-leftover', `${name} \`${sign}\`이(가) 남아 있습니다.`, instead],
    heading: ['bold-heading', `굵은 줄 \`${sign}\`은(는) 제목으로 읽히지 않습니다.`, instead],
  };
  const [rule, message, hint] = said[effect];
  return { rule, severity: severityOf(rule), message, hint, place: placeAt(from, text) };
}

/** The first line of a mark, cut where it is long. */
function excerpt(mark: string): string {
  const line = mark.trim().split(/\r?\n/)[0]!.replaceAll('`', '');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
