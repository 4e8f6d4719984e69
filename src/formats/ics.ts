import { runsOfDays } from '../model/dates.ts';
import type { Event, Session } from '../model/site.ts';
import { siteConfig } from '../site.config.ts';

/** An event or a session as a calendar takes it (RFC 5545): whole days, or times in Seoul. */
export function renderCalendar(one: Event | Session, address: URL): string {
  const components = 'days' in one ? tellDays(one, address) : tellTimes(one, address);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escape(siteConfig.name)}//KO`,
    ...components,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** One entry for each run of days. */
const tellDays = (event: Event, address: URL): string[] =>
  runsOfDays(event.days).flatMap(({ first, after }) =>
    entry({
      UID: `${event.id}.${first}@${address.hostname}`,
      'DTSTART;VALUE=DATE': digits(first),
      'DTEND;VALUE=DATE': digits(after),
      SUMMARY: escape(event.name),
      LOCATION: escape(event.venue ?? ''),
      DESCRIPTION: escape(event.summary ?? ''),
      URL: new URL(event.url, address).href,
    }),
  );

function tellTimes({ event, ...session }: Session, address: URL): string[] {
  const { day = '', start = '', end, room, speakers } = session;
  const at = (clock: string) => `${digits(day)}T${digits(clock)}00`;
  return [
    ...zone,
    ...entry({
      UID: `${event.id}.${session.id}@${address.hostname}`,
      'DTSTART;TZID=Asia/Seoul': at(start),
      'DTEND;TZID=Asia/Seoul': end === undefined ? '' : at(end),
      SUMMARY: escape(session.title),
      LOCATION: escape([event.venue, room].filter(Boolean).join(', ')),
      DESCRIPTION: escape([event.name, ...speakers.map(({ speaker }) => speaker.name)].join('\n')),
      URL: new URL(session.url, address).href,
    }),
  ];
}

/** Seoul has one time all year. */
const zone = [
  ...['BEGIN:VTIMEZONE', 'TZID:Asia/Seoul', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
  ...['TZOFFSETFROM:+0900', 'TZOFFSETTO:+0900', 'TZNAME:KST', 'END:STANDARD', 'END:VTIMEZONE'],
];

/** What is empty is left out. When the entry was made is the same in every build, and never ahead. */
const entry = (fields: Readonly<Record<string, string>>): string[] => [
  'BEGIN:VEVENT',
  'DTSTAMP:20000101T000000Z',
  ...Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:${value}`),
  'END:VEVENT',
];

/** 2031-10-07 → 20311007, 09:30 → 0930. */
const digits = (date: string): string => date.replaceAll(/\D/g, '');

/** A text as a value: its own commas and semicolons part nothing, its lines are one. */
const escape = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');

/** A line of at most 75 octets goes on behind a space; no letter is cut in two. */
function fold(line: string): string {
  let octets = 0;
  let folded = '';
  for (const letter of line) {
    const more = Buffer.byteLength(letter);
    if (octets + more > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += more;
  }
  return folded;
}
