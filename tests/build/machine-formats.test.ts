import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { findAll } from '../support/page.ts';
import { readBuilds, readRecapIds } from '../support/read-dist.ts';

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' });

interface Feed {
  rss: { channel: { title: string; link: string; description: string; item: Item[] } };
}

interface Item {
  title: string;
  link: string;
  guid: unknown;
  pubDate: string;
  description: string;
}

describe.each(readBuilds())('for machines, the site under $address.pathname', (dist) => {
  const read = (file: string) => readFileSync(join(dist.dir, file), 'utf8');
  const isPage = (address: string) => dist.pages.some(({ url }) => url.href === address);

  test('has a valid feed of the fifty newest recaps, the newest first', () => {
    const xml = read('rss.xml');
    expect(XMLValidator.validate(xml)).toBe(true);
    const { channel } = (parser.parse(xml) as Feed).rss;
    expect(channel).toMatchObject({ title: expect.any(String), description: expect.any(String) });
    expect(channel.link).toBe(dist.address.href);
    expect(channel.item.filter(({ link }) => !isPage(link))).toEqual([]);
    expect(new Set(channel.item.map(({ link }) => link)).size).toBe(
      Math.min(50, readRecapIds().length),
    );
    for (const item of channel.item) {
      expect(item.title, item.link).not.toBe('');
      expect(item.description, item.link).not.toBe('');
      expect(item.guid, item.link).toBeDefined();
    }
    const dates = channel.item.map(({ pubDate }) => Date.parse(pubDate));
    expect(dates).toEqual(dates.toSorted((one, other) => other - one));
  });

  test('has a sitemap of every page that may be listed', () => {
    const index = read('sitemap-index.xml');
    expect(XMLValidator.validate(index)).toBe(true);
    const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
      address.slice(dist.address.href.length),
    );
    const listed = parts.flatMap((part) => {
      expect(XMLValidator.validate(read(part)), part).toBe(true);
      return [...read(part).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
    });
    const expected = dist.pages
      .filter((page) => findAll(page, 'link', { rel: 'canonical' }).length > 0)
      .map(({ url }) => url.href);
    expect(listed.sort()).toEqual(expected.sort());
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
