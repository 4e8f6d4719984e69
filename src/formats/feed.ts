import type { Feed, Recap } from '../model/site.ts';
import { siteConfig } from '../site.config.ts';
import { renderXml, xml } from './xml.ts';

/** A feed as RSS 2.0. */
export function renderRss({ page, rss, title, description, recaps }: Feed, address: URL): string {
  const whole = (path: string) => new URL(path, address).href;
  const newest = recaps[0]?.changed;
  const channel = [
    xml('title', title),
    xml('link', whole(page)),
    xml('description', description),
    xml('language', siteConfig.language),
    ...(newest ? [xml('lastBuildDate', noonOf(newest).toUTCString())] : []),
    xml('atom:link', [], {
      href: whole(rss),
      rel: 'self',
      type: 'application/rss+xml',
    }),
    ...recaps.map((recap) =>
      xml('item', [
        xml('title', titleOf(recap)),
        xml('link', whole(recap.url)),
        xml('guid', whole(recap.url), { isPermaLink: 'true' }),
        xml('pubDate', noonOf(recap.published).toUTCString()),
        ...(recap.changed === recap.published ? [] : [xml('atom:updated', atNoon(recap.changed))]),
        xml('description', recap.description),
        ...recap.authors.map(({ name }) => xml('dc:creator', name)),
        ...recap.services.map(({ name }) => xml('category', name)),
      ]),
    ),
  ];
  return renderXml(
    xml('rss', [xml('channel', channel)], {
      version: '2.0',
      'xmlns:atom': 'http://www.w3.org/2005/Atom',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    }),
  );
}

/** A feed as JSON Feed 1.1. */
export function buildJsonFeed({ page, json, title, description, recaps }: Feed, address: URL) {
  const whole = (path: string) => new URL(path, address).href;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: whole(page),
    feed_url: whole(json),
    description,
    language: siteConfig.language,
    items: recaps.map((recap) => ({
      id: whole(recap.url),
      url: whole(recap.url),
      title: titleOf(recap),
      content_text: recap.description,
      date_published: atNoon(recap.published),
      ...(recap.changed === recap.published ? {} : { date_modified: atNoon(recap.changed) }),
      authors: recap.authors.map(({ name, url }) => ({ name, url: whole(url) })),
      tags: recap.services.map(({ name }) => name),
    })),
  };
}

const titleOf = ({ title, event }: Recap): string => `${title} (${event.shortName})`;

/** A day as an instant: noon in Seoul, so that no time zone from Lisbon to Auckland moves the day. */
const atNoon = (day: string): string => `${day}T12:00:00+09:00`;
const noonOf = (day: string): Date => new Date(atNoon(day));
