import { expect, test } from 'vitest';
import { anEvent, aRecap, aService, aSite } from '../../tests/support/a-content.ts';
import { pagesOf } from '../model/addresses.ts';
import { parseXml, textsAt } from '../verify/xml.ts';
import { renderSitemap, renderSitemapIndex, splitSitemap } from './sitemap.ts';

const address = new URL('https://example.github.io');

test('a page changed when its latest recap did; one that holds none has no day', () => {
  const updated = [{ day: '2026-11-25', what: '숫자를 고쳤습니다.' }];
  const site = aSite(
    {
      events: {
        summit: {
          recaps: {
            one: { data: aRecap({ perspective: '가', updated }), text: 'AWS Lambda' },
            two: { data: aRecap({ perspective: '나', published: '2026-11-22' }) },
          },
        },
        untold: { event: anEvent({ name: '다른 행사' }) },
      },
      services: [aService()],
    },
    '/notes/',
  );
  const pages = Object.fromEntries(pagesOf(site));
  expect(pages).toMatchObject({
    '/notes/': '2026-11-25',
    '/notes/events/': '2026-11-25',
    '/notes/events/summit/': '2026-11-25',
    '/notes/events/summit/one/': '2026-11-25',
    '/notes/events/summit/two/': '2026-11-22',
    '/notes/services/aws-lambda/': '2026-11-25',
    '/notes/authors/hong-gildong/': '2026-11-25',
  });
  for (const page of ['about', 'search', 'guide/rules', 'events/untold'])
    expect(pages[`/notes/${page}/`], page).toBeUndefined();
});

test('a sitemap names whole addresses, with the days that are known', async () => {
  const elements = parseXml(
    await renderSitemap(
      [
        ['/notes/', undefined],
        ['/notes/a/', '2026-11-20'],
      ],
      address,
    ),
  );
  expect(textsAt(elements, 'urlset/url/loc')).toEqual([
    'https://example.github.io/notes/',
    'https://example.github.io/notes/a/',
  ]);
  expect(textsAt(elements, 'urlset/url/lastmod')).toEqual(['2026-11-20']);
  expect(elements[0]!.attributes).toMatchObject({
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  });
});

test('what is too long for one file stands in several, and the index names them', async () => {
  const pages = new Map(['c', 'a', 'b'].map((page) => [page, undefined]));
  const parts = splitSitemap(pages, 2);
  expect(parts.map((part) => part.map(([page]) => page))).toEqual([['a', 'b'], ['c']]);
  const index = parseXml(await renderSitemapIndex(['/notes/sitemap-0.xml'], address));
  expect(textsAt(index, 'sitemapindex/sitemap/loc')).toEqual([
    'https://example.github.io/notes/sitemap-0.xml',
  ]);
});
