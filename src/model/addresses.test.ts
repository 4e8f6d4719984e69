import { expect, test } from 'vitest';
import { aLineage, aService, aSession, aSpeaker, aSite } from '../../tests/support/a-content.ts';
import { addressesOf } from './addresses.ts';

test('the site has an address for each list, each thing in it, search, feed, and what it is', () => {
  const session = aSession({ speakers: ['kim'], services: ['aws-lambda'], lineage: 'ten' });
  const site = aSite(
    {
      events: { summit: { sessions: [session], recaps: { internals: {} } } },
      services: [aService()],
      speakers: [aSpeaker('kim', '김준형', 'summit')],
      lineages: [aLineage({ id: 'ten' })],
    },
    '/notes/',
  );
  expect([...addressesOf(site)].toSorted()).toEqual([
    '/notes/',
    '/notes/about/',
    '/notes/about/accessibility/',
    '/notes/about/licences/',
    '/notes/authors/',
    '/notes/authors/hong-gildong/',
    '/notes/changes/',
    '/notes/events/',
    '/notes/events/summit/',
    '/notes/events/summit/feed.json',
    '/notes/events/summit/internals/',
    '/notes/events/summit/rss.xml',
    '/notes/feed.json',
    '/notes/guide/',
    '/notes/guide/rules/',
    '/notes/lineages/',
    '/notes/lineages/ten/',
    '/notes/lineages/ten/feed.json',
    '/notes/lineages/ten/rss.xml',
    '/notes/offline/',
    '/notes/rss.xml',
    '/notes/search/',
    '/notes/services/',
    '/notes/services/aws-lambda/',
    '/notes/services/aws-lambda/feed.json',
    '/notes/services/aws-lambda/rss.xml',
    '/notes/sessions/',
    '/notes/speakers/',
    '/notes/speakers/kim/',
    '/notes/speakers/kim/feed.json',
    '/notes/speakers/kim/rss.xml',
  ]);
});
