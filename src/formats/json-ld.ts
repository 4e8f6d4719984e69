import type { Author, Event, Recap, Session, Site, Speaker } from '../model/site.ts';
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
    ...(event.description ? { description: event.description } : {}),
    startDate: event.days[0],
    endDate: event.days.at(-1),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    url: new URL(event.url, address).href,
    ...(event.venue ? { location: place(event.venue) } : {}),
  };
}

/** A recap as an article about its sessions, or about all of its event. */
export function describeRecap(recap: Recap, address: URL): JsonLd {
  const { event, sessions, original, updated } = recap;
  const url = new URL(recap.url, address).href;
  const latest = updated.at(-1);
  const about = sessions.map((session) => describeSession(session, address));
  return {
    '@context': context,
    '@type': 'Article',
    headline: recap.title,
    description: recap.description,
    inLanguage: siteConfig.language,
    datePublished: recap.published,
    ...(latest ? { dateModified: latest.day } : {}),
    author:
      recap.authors.length > 0
        ? recap.authors.map((author) => describeAuthor(author, address))
        : organisation(siteConfig.name),
    publisher: organisation(siteConfig.name),
    ...(recap.licence.url ? { license: recap.licence.url } : {}),
    mainEntityOfPage: url,
    ...(original?.url ? { sameAs: original.url } : {}),
    ...(original?.published ? { dateCreated: original.published } : {}),
    isBasedOn: recap.sources.map(({ title, url }) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(url ? { url } : {}),
    })),
    about: about.length > 0 ? about : [briefly(event, address)],
    mentions: recap.services.map(({ name, official: url }) => ({ '@type': 'Thing', name, url })),
  };
}

/** A session as an event within its event. */
function describeSession(session: Session, address: URL) {
  const { event, day, start, end } = session;
  const at = (clock: string | undefined) => (day && clock ? `${day}T${clock}:00+09:00` : undefined);
  return {
    '@type': 'Event',
    name: session.title,
    startDate: at(start) ?? session.date,
    ...(at(end) ? { endDate: at(end) } : {}),
    ...(session.language ? { inLanguage: session.language } : {}),
    location: place(event.venue ?? event.name),
    superEvent: briefly(event, address),
    performer: session.speakers.map(({ speaker, ...was }) => ({
      '@type': 'Person',
      name: speaker.name,
      ...employment(was),
    })),
  };
}

const briefly = (event: Event, address: URL) => ({
  '@type': 'Event',
  name: event.name,
  startDate: event.days[0],
  url: new URL(event.url, address).href,
});

/** What someone did and for whom, as far as it is known. */
const employment = (was: Pick<Speaker['appearances'][number], 'role' | 'organisation'>) => ({
  ...(was.role ? { jobTitle: was.role } : {}),
  ...(was.organisation ? { affiliation: organisation(was.organisation) } : {}),
});

/** Someone who writes, or a group that does. */
export const describeAuthor = (author: Author, address: URL) => ({
  '@type': author.kind === 'group' ? 'Organization' : 'Person',
  name: author.name,
  url: new URL(author.url, address).href,
  ...(author.names.length > 0 ? { alternateName: author.names } : {}),
  ...(author.line ? { description: author.line } : {}),
  ...(author.link ? { sameAs: author.link } : {}),
});

/** Someone who spoke. */
export function describeSpeaker(speaker: Speaker, address: URL): JsonLd {
  const [latest] = speaker.appearances;
  return {
    '@context': context,
    '@type': 'Person',
    name: speaker.name,
    url: new URL(speaker.url, address).href,
    ...(speaker.spellings.length > 0 ? { alternateName: speaker.spellings } : {}),
    ...(latest ? employment(latest) : {}),
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
