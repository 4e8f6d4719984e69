import { expect, test } from 'vitest';
import {
  aContent,
  anEvent,
  aLineage,
  aSession,
  aSpeaker,
  aSite,
} from '../../tests/support/a-content.ts';
import { buildSite } from './build-site.ts';
import { buildRoutes } from './routes.ts';

const affiliation = (event: string, role: string) => ({ event, organisation: 'AWS', role });

test('who gives two talks at an event was there once, with two sessions', () => {
  const site = aSite({
    events: {
      summit: {
        sessions: [
          aSession({ id: 'morning', speakers: ['kim', 'lee'] }),
          aSession({ id: 'evening', speakers: ['kim'] }),
        ],
      },
      before: {
        event: anEvent({ days: ['2018-04-18'] }),
        sessions: [aSession({ day: '2018-04-18', speakers: ['kim'] })],
      },
    },
    speakers: [
      aSpeaker('lee', '이한주', 'summit'),
      {
        ...aSpeaker('kim', '김준형'),
        affiliations: [affiliation('before', '학생'), affiliation('summit', '수석')],
      },
    ],
  });
  const [kim] = site.speakers;
  expect(kim!.appearances.map(({ event, role }) => [event.id, role])).toEqual([
    ['summit', '수석'],
    ['before', '학생'],
  ]);
  expect(kim!.sessions.map(({ id }) => id)).toEqual(['morning', 'evening', 'lambda-internals']);
  const [morning, evening] = site.events[0]!.sessions;
  expect(morning!.speakers.map(({ speaker }) => speaker.name)).toEqual(['김준형', '이한주']);
  expect(evening!.speakers).toEqual([morning!.speakers[0]]);
});

test('a session knows its track by name and its lineage, or that it has none', () => {
  const site = aSite({
    events: {
      summit: {
        event: anEvent({
          tracks: [
            { id: 'data', name: '데이터' },
            { id: 'devops', name: '데브옵스' },
          ],
        }),
        sessions: [
          aSession({ id: 'first', track: 'devops', lineage: 'ten' }),
          aSession({ id: 'second' }),
        ],
      },
    },
    lineages: [aLineage({ id: 'ten' })],
  });
  const [first, second] = site.events[0]!.sessions;
  expect([first!.track?.name, first!.lineage?.id]).toEqual(['데브옵스', 'ten']);
  expect([second!.track, second!.lineage, second!.speakers]).toEqual([undefined, undefined, []]);
});

test('an event whose programme is not there yet has no sessions', () => {
  const content = { ...aContent({ events: { summit: {} } }), programmes: [] };
  const { site } = buildSite(content, buildRoutes('/'));
  expect(site.events[0]!.sessions).toEqual([]);
});
