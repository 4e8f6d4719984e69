import { getRssString } from '@astrojs/rss';
import { expect, test } from 'vitest';
import { anEvent, aRecap, aService, aSite } from '../../tests/support/a-content.ts';
import type { RecapData } from '../schema/recap.ts';
import { parseXml, textsAt } from '../verify/xml.ts';
import { buildFeed } from './feed.ts';

/** What a subscriber of a site at https://example.github.io/notes/ receives. */
async function receive(recaps: Record<string, { data?: RecapData; text?: string }>) {
  const site = aSite(
    {
      events: { summit: { event: anEvent({ shortName: 'Summit 2019' }), recaps } },
      services: [
        aService({ aliases: { korean: ['람다'] } }),
        aService({ id: 'amazon-s3', name: 'Amazon S3', formal: 'Amazon S3' }),
      ],
    },
    '/notes/',
  );
  const elements = parseXml(
    await getRssString(buildFeed(site, new URL('https://example.github.io'))),
  );
  return {
    channel: (name: string) => textsAt(elements, `rss/channel/${name}`),
    items: (name: string) => textsAt(elements, `rss/channel/item/${name}`),
    root: elements[0]!.attributes,
    self: elements.find(({ path }) => path === 'rss/channel/atom:link')?.attributes,
  };
}

test('a subscriber sees what is new, of which event, in one sentence, with its services', async () => {
  const { items } = await receive({
    internals: {
      data: aRecap({ title: '안쪽 이야기', summary: '한 문장입니다.' }),
      text: '람다가 Amazon S3를 부릅니다.',
    },
  });
  expect(items('title')).toEqual(['안쪽 이야기 (Summit 2019)']);
  expect(items('description')).toEqual(['한 문장입니다.']);
  expect(items('category')).toEqual(['AWS Lambda', 'Amazon S3']);
});

test('every address of the feed is whole: the site, the feed itself, each recap', async () => {
  const { root, channel, items, self } = await receive({ internals: {} });
  expect(channel('link')).toEqual(['https://example.github.io/notes/']);
  expect(root).toMatchObject({ 'xmlns:atom': 'http://www.w3.org/2005/Atom' });
  expect(self).toEqual({
    href: 'https://example.github.io/notes/rss.xml',
    rel: 'self',
    type: 'application/rss+xml',
  });
  const recap = 'https://example.github.io/notes/events/summit/internals/';
  expect([items('link'), items('guid')]).toEqual([[recap], [recap]]);
});

test('a recap is dated at noon in Seoul', async () => {
  const { items } = await receive({ one: { data: aRecap({ published: '2026-11-20' }) } });
  expect(items('pubDate')).toEqual(['Fri, 20 Nov 2026 03:00:00 GMT']);
});

test('the newest recap comes first, fifty at most, and drafts are not told of', async () => {
  const day = (index: number) => new Date(Date.UTC(2026, 0, index + 1)).toISOString().slice(0, 10);
  const many = Array.from({ length: 60 }, (_, index) => [
    `recap-${index}`,
    { data: aRecap({ perspective: `${index}`, published: day((index * 7) % 60) }) },
  ]);
  const { items } = await receive({
    ...Object.fromEntries(many),
    unfinished: { data: aRecap({ published: '2026-12-31', draft: true }) },
  });
  const days = items('pubDate').map((date) => new Date(date).toISOString().slice(0, 10));
  expect(days).toEqual(Array.from({ length: 50 }, (_, index) => day(59 - index)));
});

test('recaps of one day keep the order of the programme', async () => {
  const { items } = await receive({
    b: { data: aRecap({ title: '나', perspective: '나' }) },
    a: { data: aRecap({ title: '가', perspective: '가' }) },
  });
  expect(items('title')).toEqual(['가 (Summit 2019)', '나 (Summit 2019)']);
});
