import { expect, test } from 'vitest';
import { anEvent, aRecap, aService, aSession, aSite } from '../../../tests/support/a-content.ts';
import type { Lineage } from '../../model/site.ts';
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

test('an event is narrowed by itself alone, so that a service has as many pages as its own page counts', () => {
  expect(describePage({ event: event! }).filters).toEqual({
    event: [{ id: 'e', name: 'AWS Summit Seoul 2019' }],
    year: [{ id: '2019', name: '2019' }],
    service: [],
    speaker: [],
  });
});

test('a lineage stands under no year: the talks of the others would be counted there', () => {
  const lineage = {
    name: '천만 사용자',
    summary: '',
    tellings: event!.sessions,
  } as unknown as Lineage;
  const { filters, meta } = describePage({ lineage });
  expect(Object.values(filters).flat()).toEqual([]);
  expect(meta['year']).toBe('2019');
});
