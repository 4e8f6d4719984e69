import { expect, test } from 'vitest';
import { anEvent, aRecap, aService, aSession, aSite } from '../../../tests/support/a-content.ts';
import { describePage } from './describe-page.ts';

const site = aSite({
  events: {
    e: {
      event: anEvent({ days: ['2019-04-18'] }),
      sessions: [
        aSession({ speakers: ['kim'], start: '09:00', end: '09:40', services: ['aws-lambda'] }),
        aSession({ id: 'later', start: '13:00' }),
      ],
      recaps: { a: {}, b: { data: aRecap({ sessions: ['later'], title: '늦은 글' }) } },
    },
  },
  services: [aService()],
  speakers: [
    {
      id: 'kim',
      name: '김준형',
      spellings: [],
      affiliations: [{ event: 'e', organisation: 'AWS', role: '솔루션즈 아키텍트' }],
    },
  ],
});
const [event] = site.events;
const recaps = event!.recaps.map((recap) => describePage({ recap }));

test('a recap is known by its event, year, time and speakers', () => {
  expect(recaps[0]).toMatchObject({
    meta: {
      kind: 'recap',
      event: 'AWS Summit Seoul 2019',
      year: '2019',
      date: '2019-04-18',
      time: '09:00–09:40',
      speakers: '김준형 솔루션즈 아키텍트, AWS',
      accent: 'indigo',
    },
    filters: {
      event: [{ id: 'e', name: 'AWS Summit Seoul 2019' }],
      year: [{ id: '2019' }],
      service: [{ id: 'aws-lambda', name: 'AWS Lambda' }],
      speaker: [{ id: 'kim', name: '김준형', note: 'AWS' }],
    },
  });
});

test('what is not known is left out', () => {
  expect(recaps[1]?.meta).not.toHaveProperty('speakers');
  expect(recaps[1]?.meta).toMatchObject({ time: '13:00' });
});

test('without a query an event stands before its sessions, and they in their order', () => {
  const orders = [describePage({ event: event! }), ...recaps].map(({ meta }) => meta['order']);
  expect([...orders].sort()).toEqual(orders);
});
