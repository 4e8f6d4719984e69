import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findAll } from '#site/verify/page.ts';
import { parseXml, textsAt } from '#site/verify/xml.ts';
import { readBuilds, readRecapIds } from '../support/read-dist.ts';

describe.each(readBuilds())('for machines, the site under $address.pathname', (dist) => {
  const read = (file: string) => readFileSync(join(dist.dir, file), 'utf8');

  test('has a feed of the fifty newest recaps, the newest first', () => {
    const items = (name: string) => textsAt(parseXml(read('rss.xml')), `rss/channel/item/${name}`);
    expect(items('link').length).toBe(Math.min(50, readRecapIds().length));
    const dates = items('pubDate').map((date) => Date.parse(date));
    expect(dates).toEqual(dates.toSorted((one, other) => other - one));
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
