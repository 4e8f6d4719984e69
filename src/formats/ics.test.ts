import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aSession, aSite, anEvent } from '../../tests/support/a-content.ts';
import { readCalendar } from '../verify/read-calendar.ts';
import { renderCalendar } from './ics.ts';

const address = new URL('https://example.github.io/notes/');

/** An event that nobody has told of, with one session. */
function anEventAhead(event: object, session: object) {
  const site = aSite(
    { events: { summit: { event: anEvent(event), sessions: [aSession(session)] } } },
    '/notes/',
  );
  const [one] = site.events;
  return { event: one!, session: one!.sessions[0]! };
}

const read = (text: string) => {
  const { entries, zones, mistakes } = readCalendar(text);
  expect(mistakes).toEqual([]);
  return { zones, entries: entries.map(({ values }) => Object.fromEntries(values)) };
};

test('days that follow one another are one entry, from the first up to the day after the last', () => {
  const days = ['2027-12-30', '2027-12-31', '2028-02-29'];
  const { event } = anEventAhead({ days, venue: '코엑스; 1층' }, {});
  expect(read(renderCalendar(event, address)).entries).toMatchObject([
    {
      UID: 'summit.2027-12-30@example.github.io',
      DTSTART: '20271230',
      DTEND: '20280101',
      LOCATION: '코엑스; 1층',
      URL: 'https://example.github.io/notes/events/summit/',
    },
    { UID: 'summit.2028-02-29@example.github.io', DTSTART: '20280229', DTEND: '20280301' },
  ]);
});

test('a session is at its time in Seoul, and has an end where one is known', () => {
  const known = {
    day: '2019-04-18',
    start: '09:00',
    end: '09:40',
    room: '101호',
    speakers: ['홍길동'],
  };
  const { zones, entries } = read(renderCalendar(anEventAhead({}, known).session, address));
  expect(zones).toEqual(['Asia/Seoul']);
  expect(entries).toMatchObject([
    {
      UID: 'summit.lambda-internals@example.github.io',
      DTSTART: '20190418T090000',
      DTEND: '20190418T094000',
      LOCATION: '101호',
      DESCRIPTION: 'AWS Summit Seoul 2019\n홍길동',
      URL: 'https://example.github.io/notes/events/summit/#session-lambda-internals',
    },
  ]);
  const { session } = anEventAhead({}, { ...known, end: undefined });
  expect(read(renderCalendar(session, address)).entries[0]).not.toHaveProperty('DTEND');
});

const letter = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  fc.constantFrom('\\', ';', ',', '\\n', '가', '👩‍🔬'),
);
const text = fc
  .array(letter, { minLength: 1, maxLength: 160, size: 'max' })
  .map((made) => made.join('').replaceAll(/\s/g, ' '));

test('whatever a title says, a calendar reads it letter by letter, in lines that it can hold', () => {
  fc.assert(
    fc.property(text, text, text, (title, venue, name) => {
      const { session } = anEventAhead({ name, venue }, { title, start: '09:00' });
      const [entry] = read(renderCalendar(session, address)).entries;
      expect([entry?.['SUMMARY'], entry?.['LOCATION'], entry?.['DESCRIPTION']]).toEqual([
        title,
        venue,
        name,
      ]);
    }),
  );
});
