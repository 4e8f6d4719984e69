import type { Event, Recap, Site, Speaker } from '../model/site.ts';
import { siteConfig } from '../site.config.ts';

/** A schema.org object as plain data. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** One step of the way from the home page to a page. */
export interface Crumb {
  readonly name: string;
  readonly url: string;
}

const context = 'https://schema.org';
const organisation = (name: string) => ({ '@type': 'Organization', name });
const place = (name: string) => ({ '@type': 'Place', name, address: name });

/** The site itself, with its search. */
export function describeSite({ routes }: Site, address: URL): JsonLd {
  const absolute = (path: string) => new URL(path, address).href;
  return {
    '@context': context,
    '@type': 'WebSite',
    name: siteConfig.name,
    description: siteConfig.description,
    inLanguage: siteConfig.language,
    url: absolute(routes.home),
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${absolute(routes.search)}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** An edition of a series. */
export function describeEvent(event: Event, address: URL): JsonLd {
  return {
    '@context': context,
    '@type': 'Event',
    name: event.name,
    description: event.summary,
    startDate: event.days[0],
    endDate: event.days.at(-1),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    url: new URL(event.url, address).href,
    ...(event.venue ? { location: place(event.venue) } : {}),
  };
}

/** A recap as an article about its session. */
export function describeRecap(recap: Recap, address: URL): JsonLd {
  const { session, event } = recap;
  return {
    '@context': context,
    '@type': 'Article',
    headline: recap.title,
    description: recap.summary,
    inLanguage: siteConfig.language,
    datePublished: recap.published,
    author: organisation(recap.author),
    publisher: organisation(siteConfig.name),
    license: siteConfig.licence.content.url,
    mainEntityOfPage: new URL(recap.url, address).href,
    isBasedOn: recap.sources.map(({ title, url }) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(url ? { url } : {}),
    })),
    about: {
      '@type': 'Event',
      name: session.title,
      startDate: session.start ? `${session.day}T${session.start}:00+09:00` : session.day,
      ...(session.end ? { endDate: `${session.day}T${session.end}:00+09:00` } : {}),
      location: place(event.venue ?? event.name),
      superEvent: {
        '@type': 'Event',
        name: event.name,
        startDate: event.days[0],
        url: new URL(event.url, address).href,
      },
      performer: session.speakers.map(({ speaker, role, organisation: employer }) => ({
        '@type': 'Person',
        name: speaker.name,
        jobTitle: role,
        affiliation: organisation(employer),
      })),
    },
    mentions: recap.services.map(({ name, official: url }) => ({ '@type': 'Thing', name, url })),
  };
}

/** Someone who spoke. */
export function describeSpeaker(speaker: Speaker, address: URL): JsonLd {
  const [latest] = speaker.appearances;
  return {
    '@context': context,
    '@type': 'Person',
    name: speaker.name,
    url: new URL(speaker.url, address).href,
    ...(speaker.spellings.length > 0 ? { alternateName: speaker.spellings } : {}),
    ...(latest ? { jobTitle: latest.role, affiliation: organisation(latest.organisation) } : {}),
  };
}

/** The way from the home page to a page. */
export function describeCrumbs(crumbs: readonly Crumb[], address: URL): JsonLd {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: new URL(url, address).href,
    })),
  };
}

/** JSON for a script element: nothing in it can end the element or start another. */
export const renderJsonLd = (data: JsonLd): string =>
  JSON.stringify(data).replaceAll(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
