import { isJosa } from './josa.ts';
import type { Misspelling } from './misspellings.ts';

const digits = '일이삼사오육칠팔구';
const small: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1_000 };
const large: Readonly<Record<string, number>> = { 만: 10_000, 억: 100_000_000 };

const run = String.raw`[\d,${digits}십백천만억]+`;
const numeral = `${run}(?:(?<=[만억]) ${run})?`;
/** Neither the end of another word or number, nor a rough one: 수십만 명, 몇 만 명, 1.5만 명. */
const alone = String.raw`(?<![\p{L}\d.,])(?<!(?:수|몇|여러|\d) )`;
const pattern = new RegExp(
  `${alone}(${numeral})(?:( ?[~∼–-] ?)(${numeral}))?( ?)명([가-힣]*)`,
  'gu',
);

/** What may be stuck to 명 beside particles: 명쯤, 명이상. */
const behind = /^(?:이상|이하|미만|초과|가량|쯤|정도|대|씩|넘|규모|남짓|째|분)/;

/** Counts of people that are not written as this house writes them, in units of 만: 500,000명, 오십만 명 → 50만 명. */
export const findPeopleCounts = (text: string): Misspelling[] =>
  [...text.matchAll(pattern)].flatMap((match): Misspelling[] => {
    const [all, first = '', sign = '', second, blank = '', after = ''] = match;
    if (!isJosa(after) && !behind.test(after)) return [];
    const last = second ?? first;
    // 천명 is a word too, as is 만명.
    if (blank === '' && /^[천만]$/.test(last)) return [];
    const [from, to] = [second === undefined ? '' : write(first), write(last)];
    if (from === undefined || to === undefined) return [];
    const wrong = all.slice(0, all.length - after.length);
    const gap = /[만억]$/.test(to) ? ' ' : to === last ? blank : '';
    const right = `${from}${sign}${to}${gap}명`;
    return wrong === right
      ? []
      : [{ from: match.index, to: match.index + wrong.length, wrong, right }];
  });

/** A number in units of 만, of less than ten thousand as it is where it is in figures: 12345 → 1만 2,345. */
function write(numeral: string): string | undefined {
  const value = readNumeral(numeral);
  if (value === undefined) return undefined;
  if (value > 1e12) return undefined;
  if (value < 1_000 || (value < 10_000 && /^[\d,]+$/.test(numeral))) return numeral;
  const parts = [
    [Math.floor(value / large['억']!), '억'],
    [Math.floor((value % large['억']!) / large['만']!), '만'],
    [value % large['만']!, ''],
  ] as const;
  return parts
    .flatMap(([count, unit]) => (count === 0 ? [] : `${count.toLocaleString('en-US')}${unit}`))
    .join(' ');
}

/** The value of a number in figures, in Hangul or in both: 500,000, 오십만, 5천만; of what is no number, none. */
export function readNumeral(numeral: string): number | undefined {
  let [total, section, digit] = [0, 0, undefined as number | undefined];
  let [leastLarge, leastSmall] = [Infinity, Infinity];
  for (const part of numeral.match(/[\d,]+|[^\d, ]/g) ?? []) {
    const unit = small[part] ?? large[part];
    if (unit === undefined) {
      const isBroken = part.includes(',') && !/^\d{1,3}(?:,\d{3})+$/.test(part);
      if (digit !== undefined || isBroken) return undefined;
      digit = /\d/.test(part) ? Number(part.replaceAll(',', '')) : digits.indexOf(part) + 1;
      continue;
    }
    if (part in small) {
      if (unit >= leastSmall) return undefined;
      section += (digit ?? 1) * unit;
      leastSmall = unit;
    } else {
      if (unit >= leastLarge) return undefined;
      total += (section + (digit ?? (section === 0 ? 1 : 0))) * unit;
      [section, leastLarge, leastSmall] = [0, unit, Infinity];
    }
    digit = undefined;
  }
  return total + section + (digit ?? 0);
}
