const weekdays = ['일', '월', '화', '수', '목', '금', '토'] as const;

function parts(day: string) {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  // Read and asked in UTC, so that no time zone can move the day.
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, date)).getUTCDay()]!;
  return { year, month, date, weekday };
}

/** A date in words, as exactly as it is known: 2019-04-18 → 2019년 4월 18일(목), 2019-04 → 2019년 4월. */
export function koreanDay(day: string): string {
  const { year, month, date } = parts(day);
  if (month === 0) return `${year}년`;
  return date === 0 ? `${year}년 ${month}월` : `${year}년 ${dayOfYear(day)}`;
}

/** A date in little room: 2019-04-18 → 2019. 4. 18., 2019-04 → 2019. 4. */
export const shortDay = (day: string): string =>
  day
    .split('-')
    .map((part) => `${Number(part)}.`)
    .join(' ');

/** A day within a known year: 2019-04-18 → 4월 18일(목). */
export function dayOfYear(day: string): string {
  const { month, date, weekday } = parts(day);
  return `${month}월 ${date}일(${weekday})`;
}

/** The days of an event, without saying twice what they share: 2019년 4월 17일(수)–18일(목). */
export function koreanDays(days: readonly string[]): string {
  const [first = '', ...others] = days;
  if (others.length === 0) return koreanDay(first);
  const last = others.at(-1)!;
  const from = parts(first);
  const to = parts(last);
  if (from.date === 0 || to.date === 0) return `${koreanDay(first)}–${koreanDay(last)}`;
  if (from.year !== to.year) return `${koreanDay(first)}–${koreanDay(last)}`;
  if (from.month !== to.month) return `${koreanDay(first)}–${dayOfYear(last)}`;
  return `${koreanDay(first)}–${to.date}일(${to.weekday})`;
}

/** Days that follow one another as one run, up to the day after: 17, 18, 20 → 17 up to 19, 20 up to 21. */
export function runsOfDays(days: readonly string[]): { first: string; after: string }[] {
  const runs: { first: string; after: string }[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last?.after === day) last.after = dayAfter(day);
    else runs.push({ first: day, after: dayAfter(day) });
  }
  return runs;
}

/** 2019-12-31 → 2020-01-01. Counted in UTC, where every day has 24 hours. */
export const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** From when to when: 2016, 2023 → 2016년부터 2023년까지; nothing for no year. */
export function spanOfYears(years: readonly number[]): string {
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? `${first}년` : `${first}년부터 ${last}년까지`;
}

/** A time for machines: 2019-04-18, 09:00 → 2019-04-18T09:00+09:00; of an unknown day the time alone. */
export const inSeoul = (day: string | undefined, clock: string): string =>
  day === undefined ? clock : `${day}T${clock}+09:00`;
