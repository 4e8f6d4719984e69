import { getRssString } from '@astrojs/rss';
import { expect, test } from 'vitest';
import { anEvent, aRecap, aService, aSite } from '../../tests/support/a-content.ts';
import type { RecapData } from '../schema/recap.ts';
import { parseXml, textsAt } from '../verify/xml.ts';
import { buildJsonFeed, buildRss } from './feed.ts';

/** What a subscriber of a site at https://example.github.io/notes/ receives. */
async function receive(
  recaps: Record<string, { data?: RecapData; text?: string }>,
  page = '/notes/',
) {
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
  const [address, feed] = [new URL('https://example.github.io'), site.feeds.get(page)!];
  const elements = parseXml(await getRssString(buildRss(feed, address)));
  return {
    json: buildJsonFeed(feed, address),
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

test('the same feed as JSON Feed 1.1: what is told, by whom, whole addresses, and days as instants', async () => {
  const { json } = await receive({
    internals: {
      data: aRecap({
        title: '안쪽 이야기',
        updated: [{ day: '2026-11-25', what: '숫자를 고쳤습니다.' }],
      }),
      text: '람다를 씁니다.',
    },
  });
  const url = 'https://example.github.io/notes/events/summit/internals/';
  expect(json).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    home_page_url: 'https://example.github.io/notes/',
    feed_url: 'https://example.github.io/notes/feed.json',
    language: 'ko',
  });
  expect(json.items).toEqual([
    {
      id: url,
      url,
      title: '안쪽 이야기 (Summit 2019)',
      content_text: '한 문장 요약입니다.',
      date_published: '2026-11-20T12:00:00+09:00',
      date_modified: '2026-11-25T12:00:00+09:00',
      authors: [{ name: '홍길동', url: 'https://example.github.io/notes/authors/hong-gildong/' }],
      tags: ['AWS Lambda'],
    },
  ]);
});

test('a recap that was corrected comes again, with both its days', async () => {
  const updated = [{ day: '2026-11-25', what: '숫자를 고쳤습니다.' }];
  const { items, channel } = await receive({
    newer: { data: aRecap({ title: '새것', perspective: '가', published: '2026-11-22' }) },
    older: { data: aRecap({ title: '고친 것', perspective: '나', updated }) },
  });
  expect(items('title')).toEqual(['고친 것 (Summit 2019)', '새것 (Summit 2019)']);
  expect(items('pubDate')[0]).toBe('Fri, 20 Nov 2026 03:00:00 GMT');
  expect(items('atom:updated')).toEqual(['2026-11-25T12:00:00+09:00']);
  expect(channel('lastBuildDate')).toEqual(['Wed, 25 Nov 2026 03:00:00 GMT']);
});

test('who subscribes to a service gets the recaps that name it, and the feed says whose it is', async () => {
  const page = '/notes/services/amazon-s3/';
  const { items, channel } = await receive(
    {
      one: { data: aRecap({ title: '하나', perspective: '가' }), text: 'Amazon S3에 둡니다.' },
      two: { data: aRecap({ title: '둘', perspective: '나' }) },
    },
    page,
  );
  expect(items('title')).toEqual(['하나 (Summit 2019)']);
  expect(channel('title')).toEqual(['Amazon S3 · 서밋 노트']);
  expect(channel('link')).toEqual([`https://example.github.io${page}`]);
});

test('what an author wrote is text in XML', async () => {
  const title = '<b>"a" & b</b>';
  const { items } = await receive({ one: { data: aRecap({ title }) } });
  expect(items('title')).toEqual([`${title} (Summit 2019)`]);
});
