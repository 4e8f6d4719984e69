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
      { start: '09:00', end: '10:00', cells: [{ span: 2, sessions: [{ id: 'keynote' }] }] },
      {
        start: '11:00',
        end: undefined,
        cells: [
          { span: 1, sessions: [{ id: 'aurora' }] },
          { span: 1, sessions: [{ id: 'pipeline' }] },
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
