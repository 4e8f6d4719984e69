import { date } from '../../schema/fields.ts';

const year = String.raw`(20\d\d)`;
const weekday = String.raw`(?:\s*[([][^)\]]{1,6}[)\]]|\s*[월화수목금토일]요일)?`;
const to = String.raw`\s*(?:[-–—~〜∼/,&]|부터|및|와|과)\s*`;
const dot = String.raw`\s*[-./]\s*`;
const numbers = String.raw`${year}${dot}(\d{1,2})${dot}(\d{1,2})\.?${weekday}`;
const words = String.raw`(?:${year}\s*년\s*)?(\d{1,2})\s*월\s*(\d{1,2})\s*일?${weekday}`;
const until = String.raw`(?:${to}(?:(?:${year}\s*(?:년|[-./])\s*)?(\d{1,2})\s*(?:월|[-./])\s*)?(\d{1,2})(?:\s*일|(?=\s*[(~.,]|\s*$))${weekday})?`;
const patterns = [
  new RegExp(`${numbers}${until}`),
  new RegExp(`${words}${until}`),
  /(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/,
];
const monthOf = new RegExp(String.raw`${year}\s*(?:년|[-./])\s*(\d{1,2})(?:\s*월|(?![\d]))`);

/** The first days that a text names, or a month where it says no more; `year` is that of days without one. `2019년 4월 17/18일` → both. */
export function findDays(text: string, yearOf?: string): readonly string[] | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [, first = yearOf, month, day, lastYear = first, lastMonth = month, lastDay] = found;
    if (first === undefined || month === undefined || day === undefined) continue;
    const begin = render(first, month, day);
    const end = lastDay === undefined ? begin : render(lastYear!, lastMonth!, lastDay);
    if (!isDay(begin)) continue;
    return isDay(end) && end > begin ? between(begin, end) : [begin];
  }
  const month = monthOf.exec(text);
  const days = month ? [`${month[1]}-${month[2]!.padStart(2, '0')}`] : [];
  return days.some(isDay) ? days : undefined;
}

/** The only year that a text names, if it is one. */
export const findYear = (text: string): string | undefined =>
  /(?<![\d만천백])20[0-4]\d(?!\d|[만명개원])/.exec(text)?.[0] ?? shortYear(text);

/** `Summit '19` */
const shortYear = (text: string): string | undefined => {
  const found = /['’](\d\d)(?!\d)/.exec(text)?.[1];
  return found === undefined ? undefined : `20${found}`;
};

const render = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const isDay = (text: string): boolean => date.safeParse(text).success;

/** No event lasts longer than a week; of a longer time the ends are named. */
function between(begin: string, end: string): string[] {
  const from = Date.parse(begin);
  const count = Math.round((Date.parse(end) - from) / 86_400_000) + 1;
  if (count > 7) return [begin];
  return Array.from({ length: count }, (_, index) =>
    new Date(from + index * 86_400_000).toISOString().slice(0, 10),
  );
}
