import type { RSSOptions } from '@astrojs/rss';
import { newestRecaps } from '../model/groups.ts';
import type { Site } from '../model/site.ts';
import { siteConfig } from '../site.config.ts';

const newest = 50;

/**
 * The newest recaps as the options of `@astrojs/rss`.
 * A day becomes an instant at noon in Seoul, so that no time zone from Lisbon to Auckland moves the day.
 */
export function buildFeed(site: Site, address: URL): RSSOptions {
  const self = new URL(site.routes.feed, address).href;
  return {
    title: siteConfig.title,
    description: siteConfig.description,
    site: new URL(site.routes.home, address).href,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: `<language>${siteConfig.language}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: newestRecaps(site, newest).map((recap) => ({
      title: `${recap.title} (${recap.event.shortName})`,
      link: new URL(recap.url, address).href,
      description: recap.description,
      pubDate: new Date(`${recap.published}T12:00:00+09:00`),
      customData: recap.authors
        .map(({ name }) => `<dc:creator>${escapeXml(name)}</dc:creator>`)
        .join(''),
      categories: recap.services.map(({ name }) => name),
    })),
  };
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escapeXml = (text: string): string => text.replaceAll(/[&<>]/g, (sign) => entities[sign]!);
