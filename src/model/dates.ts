const weekdays = ['일', '월', '화', '수', '목', '금', '토'] as const;

function parts(day: string) {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  // Read and asked in UTC, so that no time zone can move the day.
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, date)).getUTCDay()]!;
  return { year, month, date, weekday };
}

/** A day in words: 2019-04-18 → 2019년 4월 18일(목). */
export function koreanDay(day: string): string {
  const { year, month, date, weekday } = parts(day);
  return `${year}년 ${month}월 ${date}일(${weekday})`;
}

/** A day in little room: 2019-04-18 → 2019. 4. 18. */
export function shortDay(day: string): string {
  const { year, month, date } = parts(day);
  return `${year}. ${month}. ${date}.`;
}

/** A day within a known year: 2019-04-18 → 4월 18일(목). */
export function dayOfYear(day: string): string {
  const { month, date, weekday } = parts(day);
  return `${month}월 ${date}일(${weekday})`;
}

/** The month of a day: 2019-04-18 → 4월. */
export const monthOf = (day: string): string => `${parts(day).month}월`;

/** The days of an event, without saying twice what they share: 2019년 4월 17일(수)–18일(목). */
export function koreanDays(days: readonly string[]): string {
  const [first = '', ...others] = days;
  if (others.length === 0) return koreanDay(first);
  const last = others.at(-1)!;
  const from = parts(first);
  const to = parts(last);
  if (from.year !== to.year) return `${koreanDay(first)}–${koreanDay(last)}`;
  if (from.month !== to.month) return `${koreanDay(first)}–${dayOfYear(last)}`;
  return `${koreanDay(first)}–${to.date}일(${to.weekday})`;
}

/** A time for machines: 2019-04-18, 09:00 → 2019-04-18T09:00+09:00. */
export const inSeoul = (day: string, clock: string): string => `${day}T${clock}+09:00`;
