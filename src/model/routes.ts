import { recapForm, type KnownOfRecap } from './repository.ts';

/** Files that several rooms know, below the base path. */
export const siteFiles = {
  /** The folder of what the list of sessions is narrowed by, and of its rows. */
  sessions: 'sessions/data/',
  suggestions: 'suggestions.json',
  manifest: 'manifest.webmanifest',
  catalogue: 'catalogue.json',
  catalogueSchema: 'catalogue.schema.json',
  /** The folder of the search index. */
  index: 'pagefind/',
  /** What of it is needed before anything can be asked. */
  indexStart: 'pagefind/start.txt',
  /** What keeps pages for readers without a network. */
  serviceWorker: 'sw.js',
} as const;

/** Every address of the site under one base path; each ends in `/` but files. */
export type Routes = ReturnType<typeof buildRoutes>;

/** Addresses under a base path: buildRoutes('/repo').event('aws-summit-seoul-2019') → /repo/events/aws-summit-seoul-2019/ */
export function buildRoutes(base: string, repository?: string) {
  const root = `/${base}/`.replaceAll(/\/+/g, '/');
  const page = (...parts: string[]) => `${root}${parts.map((part) => `${part}/`).join('')}`;
  return {
    /** The base path itself, with a slash at both ends. */
    root,
    home: page(),
    events: page('events'),
    event: (event: string) => page('events', event),
    recap: (event: string, recap: string) => page('events', event, recap),
    /** A session's row in the timetable of a page. */
    session: (programme: string, session: string) => `${programme}#session-${session}`,
    /** Files for calendars. */
    eventCalendar: (event: string) => `${page('events', event)}event.ics`,
    sessionCalendar: (event: string, session: string) =>
      `${page('events', event)}session-${session}.ics`,
    /** All sessions of all events. */
    sessions: page('sessions'),
    services: page('services'),
    service: (service: string) => page('services', service),
    /** What became of services since they were spoken of. */
    changes: page('changes'),
    speakers: page('speakers'),
    speaker: (speaker: string) => page('speakers', speaker),
    authors: page('authors'),
    author: (author: string) => page('authors', author),
    lineages: page('lineages'),
    lineage: (lineage: string) => page('lineages', lineage),
    search: page('search'),
    searchFor: (query: string) => `${page('search')}?q=${encodeURIComponent(query)}`,
    about: page('about'),
    /** What a reader's browser keeps, and how to be rid of it. */
    offline: page('offline'),
    /** How to write a recap, and where to send it. */
    guide: page('guide'),
    rules: page('guide', 'rules'),
    repository,
    /** Where a recap may be given, with what is known of it filled in; without a repository the guide says how. */
    contribute: (known: KnownOfRecap = {}) =>
      repository === undefined ? `${page('guide')}#send` : recapForm(repository, known),
    licences: page('about', 'licences'),
    accessibility: page('about', 'accessibility'),
    /** The list of the sitemap's files, and each of them. */
    sitemap: `${root}sitemap-index.xml`,
    sitemapPart: (part: number) => `${root}sitemap-${part}.xml`,
    /** The two feeds beside a page that has them. */
    rss: (page: string) => `${page}rss.xml`,
    jsonFeed: (page: string) => `${page}feed.json`,
    /** What other sites show of a page where somebody links to it: the page's own address → a picture's. */
    card: (url: string) => `${url}card.png`,
    /** A recap's or an event's text for programs, by the address of its page. */
    markdown: (page: string) => `${page}index.md`,
    /** A file served as it is from `public/`. */
    file: (path: string) => `${root}${path}`,
  };
}
