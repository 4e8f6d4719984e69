import { expect, test } from 'vitest';
import { aRecap, aSession, aSite, anEvent } from '../../tests/support/a-content.ts';
import { calendarsOf } from './ahead.ts';

const timed = aSession({ id: 'timed', day: '2019-04-17', start: '09:00' });

const calendars = (event: object, given: object = {}) => [
  ...calendarsOf(
    aSite({
      events: {
        summit: {
          event: anEvent(event),
          text: '',
          sessions: [timed, aSession({ id: 'some-time' })],
          recaps: {},
          ...given,
        },
      },
    }),
  ).keys(),
];

test('an event of known days that nobody has told of has a file for calendars, and each session of known time', () => {
  expect(calendars({})).toEqual(['/events/summit/event.ics', '/events/summit/session-timed.ics']);
});

test.each([
  ['of which somebody wrote', {}, { recaps: { one: { data: aRecap({ sessions: ['timed'] }) } } }],
  ['whose day is told of', {}, { text: '비가 왔습니다.' }],
  ['of a day that nobody knows', { days: ['2019-04'] }, {}],
])('an event %s has none', (_, event, given) => {
  expect(calendars(event, given)).toEqual([]);
});
