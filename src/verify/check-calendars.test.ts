import { expect, test } from 'vitest';
import { builtTexts, ownFaults } from '../../tests/support/built-texts.ts';
import { checkCalendars, findCalendarAddresses } from './check-calendars.ts';

const right = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//a//KO',
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Seoul',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'DTSTAMP:20000101T000000Z',
  'UID:a@b',
  'DTSTART;TZID=Asia/Seoul:20311007T093000',
  'DTEND;TZID=Asia/Seoul:20311007T102000',
  'SUMMARY:가\\, 나',
  'URL:https://example.github.io/notes/',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

const check = (...files: string[]) => {
  const named = files.map((text, index) => [`events/a/session-${index}.ics`, text] as const);
  const texts = builtTexts(Object.fromEntries(named), new URL('https://example.github.io/notes/'));
  return [...ownFaults(texts), ...checkCalendars({ texts })].map(({ message }) => message);
};

test('a calendar in which everything is right has no fault, and names the page it is of', () => {
  expect(check(right)).toEqual([]);
  expect(findCalendarAddresses(right)).toEqual(['https://example.github.io/notes/']);
});

test.each<[string, string, string]>([
  ['a line that ends as in other files', 'VERSION:2.0\r\n', 'VERSION:2.0\n'],
  ['a long line', 'SUMMARY:가', `SUMMARY:${'가'.repeat(23)}`],
  ['a line without a name', 'UID:a@b', 'UID:a@b\r\n가'],
  ['no version', 'VERSION:2.0\r\n', ''],
  ['no end', 'END:VCALENDAR\r\n', ''],
  ['something within that does not end', 'END:VTIMEZONE', 'X:a'],
  ['no entry', 'VEVENT', 'VTODO'],
  ['an entry without an id', 'UID:a@b\r\n', ''],
  ['an entry without a stamp', 'DTSTAMP:20000101T000000Z\r\n', ''],
  ['an entry without a title', '가\\, 나', ' '],
  ['an entry with two beginnings', 'UID:', 'DTSTART;VALUE=DATE:20311007\r\nUID:'],
  ['a comma that parts', '가\\, 나', '가, 나'],
  ['an entry of no page', 'URL:https://example.github.io/notes/\r\n', ''],
  ['a day that is none', '20311007T093000', '20310231T093000'],
  [
    'a time of a zone that nobody described',
    'TZID=Asia/Seoul:20311007T09',
    'TZID=Seoul:20311007T09',
  ],
  ['a time that is called a day', 'DTSTART;TZID=Asia/Seoul', 'DTSTART;VALUE=DATE'],
  ['an end before its beginning', '20311007T102000', '20311007T093000'],
])('%s is told', (_, before, after) => {
  expect(right).toContain(before);
  expect(check(right.replaceAll(before, after))).not.toEqual([]);
});

test('no two entries have one id, whichever file they are in', () => {
  expect(check(right, right)).toEqual([expect.stringContaining('a@b')]);
  expect(check(right, right.replace('a@b', 'c@b'))).toEqual([]);
});
