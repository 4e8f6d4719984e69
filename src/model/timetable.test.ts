import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event, Session } from './site.ts';
import { buildTimetables } from './timetable.ts';

const data = { id: 'data', name: '데이터' };
const devops = { id: 'devops', name: '데브옵스' };

const eventWith = (...sessions: Partial<Session>[]): Event =>
  ({ days: ['2019-04-17', '2019-04-18'], tracks: [data, devops], sessions }) as unknown as Event;

test('a day nobody took notes of is left out', () => {
  const days = buildTimetables(eventWith({ day: '2019-04-18', start: '09:00' }));
  expect(days.map(({ day }) => day)).toEqual(['2019-04-18']);
});

test('sessions of an unknown day come last', () => {
  const days = buildTimetables(
    eventWith({ id: 'some-day' }, { id: 'second', day: '2019-04-18' }, { day: '2019-04-17' }),
  );
  expect(days.map(({ day }) => day)).toEqual(['2019-04-17', '2019-04-18', undefined]);
});

test('sessions one after another are a list, in the order of the programme', () => {
  const [day] = buildTimetables(
    eventWith(
      { id: 'late', day: '2019-04-18' },
      { id: 'early', day: '2019-04-18', start: '09:00' },
    ),
  );
  expect(day).toMatchObject({ kind: 'list', sessions: [{ id: 'late' }, { id: 'early' }] });
});

test('tracks at the same time are the columns of a grid, and what has no track is for everyone', () => {
  const [day] = buildTimetables(
    eventWith(
      { id: 'keynote', day: '2019-04-18', start: '09:00', end: '10:00' },
      { id: 'aurora', day: '2019-04-18', start: '11:00', end: '11:40', track: data },
      { id: 'pipeline', day: '2019-04-18', start: '11:00', end: '11:50', track: devops },
    ),
  );
  expect(day).toMatchObject({
    kind: 'grid',
    tracks: [data, devops],
    rows: [
      { start: '09:00', end: '10:00', cells: [{ columns: 2, sessions: [{ id: 'keynote' }] }] },
      {
        start: '11:00',
        end: undefined,
        cells: [
          { columns: 1, sessions: [{ id: 'aurora' }] },
          { columns: 1, sessions: [{ id: 'pipeline' }] },
        ],
      },
    ],
  });
});

test.each<[string, Partial<Session>, Partial<Session>]>([
  ['no known start', { track: data }, { track: devops }],
  ['one track', { start: '09:00', track: data }, { start: '09:00', track: data }],
  ['different starts', { start: '09:00', track: data }, { start: '10:00', track: devops }],
  ['a track for one of them only', { start: '09:00', track: data }, { start: '09:00' }],
  ['no tracks', { start: '09:00' }, { start: '09:00' }],
])('two sessions with %s do not make a grid', (_, one, other) => {
  const day = '2019-04-17';
  expect(buildTimetables(eventWith({ ...one, day }, { ...other, day }))).toMatchObject([
    { kind: 'list' },
  ]);
});

test('a grid is read down the clock, whatever the order of the programme, over the tracks of its day', () => {
  const day = '2019-04-18';
  const event = {
    ...eventWith(
      { day, start: '11:00', track: data },
      { day, start: '11:00', track: devops },
      { day, start: '13:00', track: devops },
      { day, start: '09:00' },
    ),
    tracks: [{ id: 'iot', name: '사물 인터넷' }, devops, data],
  };
  const [grid] = buildTimetables(event);
  expect(grid).toMatchObject({
    tracks: [devops, data],
    rows: [{ start: '09:00' }, { start: '11:00' }, { start: '13:00' }],
  });
});

test('what runs while others begin takes their rows, up to what is for everyone or next in its track', () => {
  const day = '2019-04-18';
  const [grid] = buildTimetables(
    eventWith(
      { id: 'workshop', day, start: '10:00', end: '12:30', track: data },
      { id: 'first', day, start: '10:00', end: '10:40', track: devops },
      { id: 'second', day, start: '11:00', end: '11:40', track: devops },
      { id: 'lunch', day, start: '12:00', end: '13:00' },
      { id: 'third', day, start: '13:00', track: devops },
    ),
  );
  const rows = grid?.kind === 'grid' ? grid.rows : [];
  const told = rows.map(({ cells }) =>
    cells.map(({ rows, sessions: [one] }) => `${one?.id ?? '-'} ${rows}`).join(', '),
  );
  expect(told).toEqual(['workshop 2, first 1', 'second 1', 'lunch 1', '- 1, third 1']);
});

test('what begins while another track is still on runs beside it', () => {
  const day = '2019-04-18';
  const [grid] = buildTimetables(
    eventWith(
      { day, start: '10:00', end: '11:00', track: data },
      { day, start: '10:30', track: devops },
    ),
  );
  expect(grid).toMatchObject({ kind: 'grid', rows: [{ start: '10:00' }, { start: '10:30' }] });
});

test('what has no known time comes last in a grid', () => {
  const day = '2019-04-18';
  const [grid] = buildTimetables(
    eventWith(
      { day, track: data },
      { day, start: '10:00', track: data },
      { day, start: '10:00', track: devops },
    ),
  );
  expect(grid).toMatchObject({ rows: [{ start: '10:00' }, { start: undefined }] });
});

const hours = fc.option(fc.integer({ min: 9, max: 18 }), { nil: undefined });
const clock = (hour: number | undefined) => hour && `${hour}:00`.padStart(5, '0');

test('whatever the programme, each session stands once and the cells of a grid fill it without a gap', () => {
  const sessions = fc.array(
    fc.record({
      id: fc.nat(),
      day: fc.constant('2019-04-18'),
      start: hours,
      lasts: hours,
      track: fc.constantFrom(data, devops, undefined),
    }),
  );
  fc.assert(
    fc.property(sessions, (made) => {
      const programme = made.map(({ start, lasts, ...one }) => ({
        ...one,
        id: `${one.id}`,
        start: clock(start),
        end: start && lasts && clock(start + lasts - 8),
      })) as unknown as Session[];
      for (const timetable of buildTimetables(eventWith(...programme))) {
        if (timetable.kind === 'list') continue;
        const { tracks, rows } = timetable;
        const cells = rows.flatMap((row, index) =>
          row.cells.map((cell) => ({ ...cell, until: index + cell.rows })),
        );
        expect(cells.flatMap(({ sessions }) => sessions)).toHaveLength(programme.length);
        for (const [index] of rows.entries()) {
          const before = rows
            .slice(0, index + 1)
            .flatMap(({ cells }, above) => cells.filter((cell) => above + cell.rows > index));
          expect(before.reduce((sum, { columns }) => sum + columns, 0)).toBe(tracks.length);
        }
        expect(Math.max(...cells.map(({ until }) => until))).toBe(rows.length);
      }
    }),
  );
});
