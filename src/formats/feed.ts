import type { RSSOptions } from '@astrojs/rss';
import type { Feed, Recap } from '../model/site.ts';
import { siteConfig } from '../site.config.ts';

/** A feed as RSS 2.0, in the options of `@astrojs/rss`. */
export function buildRss(
  { page, rss, title, description, recaps }: Feed,
  address: URL,
): RSSOptions {
  const whole = (path: string) => new URL(path, address).href;
  const newest = recaps[0]?.changed;
  return {
    ...{ title, description, site: whole(page) },
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      `<language>${siteConfig.language}</language>`,
      newest && `<lastBuildDate>${noonOf(newest).toUTCString()}</lastBuildDate>`,
      `<atom:link href="${whole(rss)}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: recaps.map((recap) => ({
      title: titleOf(recap),
      link: whole(recap.url),
      description: recap.description,
      pubDate: noonOf(recap.published),
      customData: [
        recap.changed > recap.published && `<atom:updated>${atNoon(recap.changed)}</atom:updated>`,
        ...recap.authors.map(({ name }) => `<dc:creator>${escapeXml(name)}</dc:creator>`),
      ]
        .filter(Boolean)
        .join(''),
      categories: recap.services.map(({ name }) => name),
    })),
  };
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

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escapeXml = (text: string): string => text.replaceAll(/[&<>]/g, (sign) => entities[sign]!);
