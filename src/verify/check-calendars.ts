import type { Build } from './build.ts';
import { finding, type Fault, type Finding } from './fault.ts';
import { readCalendar, type CalendarEntry } from './read-calendar.ts';

/** A file for calendars: it can be read, and says of every entry what and when it is. */
export function checkCalendar(text: string): Finding[] {
  const { entries, zones, mistakes } = readCalendar(text);
  return [
    ...mistakes,
    ...(entries.length > 0 ? [] : ['일정이 하나도 없습니다.']),
    ...entries.flatMap((entry) => explain(entry, zones)),
  ].map((message) => finding('calendar', message));
}

/** Files for calendars: each names its entries as no other does. */
export function checkCalendars({ texts }: Pick<Build, 'texts'>): Fault[] {
  const known = new Set<string>();
  return [...texts]
    .filter(([file]) => isCalendar(file))
    .flatMap(([file, { once }]) =>
      once
        .filter((id) => known.size === known.add(id).size)
        .map((id) => ({
          file,
          rule: 'calendar' as const,
          message: `UID \`${id}\`이(가) 두 번 있습니다.`,
        })),
    );
}

/** Whether a built file says by its name that it is for calendars. */
export const isCalendar = (file: string): boolean => file.endsWith('.ics');

/** The names of a calendar's entries. */
export const findCalendarIds = (text: string): string[] =>
  readCalendar(text).entries.map(({ values }) => values.get('UID') ?? '');

/** The pages that the entries of a calendar name as theirs. */
export const findCalendarAddresses = (text: string): string[] =>
  readCalendar(text).entries.flatMap(({ values }) => values.get('URL') ?? []);

const required = ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'URL'];

function explain({ values, parameters }: CalendarEntry, zones: readonly string[]): string[] {
  const [start, end] = ['DTSTART', 'DTEND'].map((name) => values.get(name) ?? '');
  const times = ['DTSTAMP', 'DTSTART', 'DTEND'].flatMap((name) =>
    values.has(name) ? [{ said: parameters.get(name) ?? '', time: values.get(name)! }] : [],
  );
  return [
    ...required
      .filter((name) => !values.get(name)?.trim())
      .map((name) => `${name}이(가) 없거나 빈 일정이 있습니다.`),
    ...times
      .filter(({ said, time }) => !isTime(said, time, zones))
      .map(({ said, time }) => `\`${[said, time].join(':')}\`은(는) 날짜나 시각이 아닙니다.`),
    ...(end && end <= start! ? [`\`${end}\`은(는) \`${start!}\`보다 늦지 않습니다.`] : []),
  ];
}

/** A day, a time of a zone that the file describes, or one of UTC. */
function isTime(said: string, time: string, zones: readonly string[]): boolean {
  const [, day, clock, utc] = /^(\d{8})(?:T(\d{6})(Z)?)?$/.exec(time) ?? [];
  const iso = `${day ?? ''}T${clock ?? '000000'}`.replace(
    /(....)(..)(..)T(..)(..)(..)/,
    '$1-$2-$3T$4:$5:$6.000Z',
  );
  if (!iso.endsWith('Z') || Number.isNaN(Date.parse(iso))) return false;
  if (new Date(iso).toISOString() !== iso) return false;
  if (clock === undefined) return said === 'VALUE=DATE';
  return utc ? said === '' : zones.some((zone) => said === `TZID=${zone}`);
}
