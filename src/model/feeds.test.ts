import { expect, test } from 'vitest';
import {
  aLineage,
  anEvent,
  aRecap,
  aService,
  aSession,
  aSite,
  aSpeaker,
} from '../../tests/support/a-content.ts';

const talk = { speakers: ['kim'], services: ['aws-lambda'], lineage: 'ten' };

test('what a feed could tell nothing of has none, but for the site', () => {
  const site = aSite({
    events: {
      told: { sessions: [aSession(talk)], recaps: { one: {} } },
      untold: {
        event: anEvent({ name: '다른 행사' }),
        sessions: [aSession({ speakers: ['lee'] })],
      },
    },
    services: [aService(), aService({ id: 'amazon-s3', name: 'Amazon S3' })],
    speakers: [aSpeaker('kim', '김준형', 'told'), aSpeaker('lee', '이한주', 'untold')],
    lineages: [aLineage({ id: 'ten' }), aLineage({ id: 'other' })],
  });
  expect([...site.feeds.keys()]).toEqual([
    '/',
    '/events/told/',
    '/services/aws-lambda/',
    '/speakers/kim/',
    '/lineages/ten/',
  ]);
  expect([...aSite({}).feeds.keys()]).toEqual(['/']);
});

test('a recap of two sessions is told once, and a subject tells of the twenty newest', () => {
  const names = Array.from({ length: 30 }, (_, index) => String(index + 10));
  const sessions = ['a', 'b'].map((id) => aSession({ id, ...talk }));
  const recaps = Object.fromEntries(
    names.map((name) => [
      `recap-${name}`,
      {
        data: aRecap({
          ...{ title: name, perspective: name, sessions: ['a', 'b'] },
          published: `2026-11-${String(40 - Number(name)).padStart(2, '0')}`,
        }),
      },
    ]),
  );
  const site = aSite({
    events: { summit: { sessions, recaps } },
    services: [aService()],
    speakers: [aSpeaker('kim', '김준형', 'summit')],
    lineages: [aLineage({ id: 'ten' })],
  });
  const titles = (page: string) => site.feeds.get(page)!.recaps.map(({ title }) => title);
  expect(titles('/')).toEqual(names);
  for (const page of ['events/summit', 'services/aws-lambda', 'speakers/kim', 'lineages/ten'])
    expect(titles(`/${page}/`), page).toEqual(names.slice(0, 20));
});
