/** One of a list in `content/`: a speaker, a session. */
export type Entry = Readonly<Record<string, unknown>>;

/** Whether a session is known to be before another: by day, then by time; what is not known comes before nothing. */
export function isEarlier(one: Entry, other: Entry): boolean {
  const [day, otherDay] = [textOf(one, 'day'), textOf(other, 'day')];
  if (day && otherDay && day !== otherDay) return day < otherDay;
  const [start, otherStart] = [textOf(one, 'start'), textOf(other, 'start')];
  return start !== '' && otherStart !== '' && start < otherStart;
}

/** Whether an entry stands before another in a list that is kept by id. */
export const hasLesserId = (one: Entry, other: Entry): boolean =>
  textOf(one, 'id') < textOf(other, 'id');

const textOf = (entry: Entry | null, field: string): string => {
  const value = entry?.[field];
  return typeof value === 'string' ? value : '';
};
