import { findForeignMarks, type ForeignMark } from '../foreign/marks.ts';
import { formatOf } from '../markdown/parse.ts';
import type { Problem } from '../problems/problem.ts';
import { placeAt, type Text } from './text.ts';

/** Signs that other platforms read and this one shows as they are typed, what they leave behind, and bold lines in the place of headings. */
export const lintForeign = (text: Pick<Text, 'file' | 'body' | 'bodyLine'>): Problem[] =>
  marksOf(text).map((mark) => {
    const { rule, message, hint, severity } = say(mark, text.body);
    return { rule, severity, message, hint, place: placeAt(mark.from, text) };
  });

/** What others say of a place where a foreign sign has been told: a picture that is none, HTML, a word left behind. */
export function withoutForeign(
  problems: readonly Problem[],
  { file, body, bodyLine }: Pick<Text, 'file' | 'body' | 'bodyLine'>,
): Problem[] {
  const marks = marksOf({ file, body }).filter(({ effect }) => effect === 'shown');
  if (marks.length === 0) return [...problems];
  const starts = [...body.matchAll(/^/gm)].map(({ index }) => index);
  return problems.filter(({ rule, place }) => {
    if (place.kind !== 'text') return true;
    const at = (starts[place.line - bodyLine] ?? 0) + place.column - 1;
    const end = starts[place.line - bodyLine + 1] ?? body.length;
    const isAddressed = /^(?:picture-|link-address$|mdx-)/.test(rule);
    return !marks.some(
      ({ from, to }) => (from <= at && at < to) || (isAddressed && at <= from && from < end),
    );
  });
}

/** In MDX, its own words are told as its own. */
const marksOf = ({ file, body }: Pick<Text, 'file' | 'body'>): ForeignMark[] =>
  findForeignMarks(body).filter(({ name }) => formatOf(file) === 'md' || !name.startsWith('MDX'));

type Said = Pick<Problem, 'rule' | 'severity' | 'message' | 'hint'>;

function say({ name, instead, effect, from, to }: ForeignMark, body: string): Said {
  const shown = excerpt(body.slice(from, to));
  const literally = `${instead} 글자 그대로라면 코드로 감쌉니다.`;
  return {
    shown: {
      rule: 'foreign-syntax',
      severity: 'error',
      message: `${name} \`${shown}\`은(는) 이 사이트에서 그대로 보입니다.`,
      hint: literally,
    },
    left: {
      rule: 'foreign-leftover',
      severity: 'warning',
      message: `${name} \`${shown}\`이(가) 남아 있습니다.`,
      hint: instead,
    },
    heading: {
      rule: 'bold-heading',
      severity: 'warning',
      message: `굵은 줄 \`${shown}\`은(는) 제목으로 읽히지 않습니다.`,
      hint: instead,
    },
  }[effect] as Said;
}

/** The first line of a mark, cut where it is long. */
function excerpt(mark: string): string {
  const line = mark.trim().split(/\r?\n/)[0]!.replaceAll('`', '');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
