import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findAll } from '../support/page.ts';
import { parseXml, textsAt } from '../support/parse-xml.ts';
import { readBuilds, readRecapIds } from '../support/read-dist.ts';

describe.each(readBuilds())('for machines, the site under $address.pathname', (dist) => {
  const read = (file: string) => readFileSync(join(dist.dir, file), 'utf8');
  const isPage = (address: string) => dist.pages.some(({ url }) => url.href === address);

  test('has a valid feed of the fifty newest recaps, the newest first', () => {
    const feed = parseXml(read('rss.xml'));
    const channel = (name: string) => textsAt(feed, `rss/channel/${name}`);
    const items = (name: string) => textsAt(feed, `rss/channel/item/${name}`);
    expect(channel('link')).toEqual([dist.address.href]);
    for (const name of ['title', 'description']) expect(channel(name)).toEqual([expect.anything()]);

    const links = items('link');
    expect(links.length).toBe(Math.min(50, readRecapIds().length));
    expect(links.filter((link) => !isPage(link))).toEqual([]);
    expect(new Set(items('guid')).size).toBe(links.length);
    for (const name of ['title', 'description', 'pubDate']) {
      expect(items(name).filter((text) => text !== '').length, name).toBe(links.length);
    }
    const dates = items('pubDate').map((date) => Date.parse(date));
    expect(dates).toEqual(dates.toSorted((one, other) => other - one));
  });

  test('has a sitemap of every page that may be listed', () => {
    const parts = textsAt(parseXml(read('sitemap-index.xml')), 'sitemapindex/sitemap/loc');
    const listed = parts.flatMap((address) =>
      textsAt(parseXml(read(address.slice(dist.address.href.length))), 'urlset/url/loc'),
    );
    const expected = dist.pages
      .filter((page) => findAll(page, 'link', { rel: 'canonical' }).length > 0)
      .map(({ url }) => url.href);
    expect(listed.toSorted()).toEqual(expected.toSorted());
  });

  test('describes its pages in JSON-LD', () => {
    const faults = dist.pages.flatMap((page) =>
      findAll(page, 'script', { type: 'application/ld+json' }).flatMap(({ text }) => {
        const data = parseJson(text);
        const isDescribed = data?.['@context'] === 'https://schema.org' && data['@type'];
        const lost = JSON.stringify(data).match(/https?:\/\/[^"{]+/g) ?? [];
        return [
          ...(isDescribed ? [] : [`${page.file}: ${text.slice(0, 80)}`]),
          ...lost
            .filter((address) => address.startsWith(dist.address.origin))
            .filter((address) => !address.startsWith(dist.address.href))
            .map((address) => `${page.file}: ${address} leaves the base path`),
        ];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('calls each recap an article and each event an event', () => {
    const kinds = (file: string) => {
      const page = dist.pages.find((candidate) => candidate.file === file);
      const data = page ? findAll(page, 'script', { type: 'application/ld+json' }) : [];
      return data.map(({ text }) => parseJson(text)?.['@type']);
    };
    const events = new Set(readRecapIds().map((id) => id.split('/')[0] ?? ''));
    for (const id of readRecapIds()) expect(kinds(`events/${id}/index.html`)).toContain('Article');
    for (const id of events) expect(kinds(`events/${id}/index.html`)).toContain('Event');
  });

  test('has a card for every page that is shared', () => {
    const wanted = ['og:title', 'og:description', 'og:type', 'og:image', 'og:locale'];
    const faults = dist.pages.flatMap((page) =>
      wanted
        .filter((property) => !findAll(page, 'meta', { property })[0]?.attributes['content'])
        .map((property) => `${page.file}: no ${property}`),
    );
    expect(faults).toEqual([]);
  });
});

function parseJson(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
