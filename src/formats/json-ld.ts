import { isTalk } from '../model/standing.ts';
import type { Author, Event, Recap, Service, Session, Site, Speaker } from '../model/site.ts';
import { siteConfig } from '../site.config.ts';

/** A thing in the words of schema.org, as plain data; what is undefined is not said. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** One step of the way from the home page to a page. */
export interface Crumb {
  readonly name: string;
  readonly url: string;
}

/** What a thing is called, and its page. */
type Named = Pick<Crumb, 'name' | 'url'>;

const whole = (path: string, address: URL): string => new URL(path, address).href;

/** Nothing for no item, and one item by itself: what schema.org takes in the place of a list. */
const few = <Item>(items: readonly Item[]): Item | readonly Item[] | undefined =>
  items.length > 1 ? items : items[0];

/** A thing that has a page of its own, known everywhere by the page's address. */
const known = (type: string, { name, url }: Named, address: URL): JsonLd => ({
  '@type': type,
  '@id': whole(url, address),
  name,
});

/** Whoever runs the site, known by its address. */
const publisher = ({ routes }: Site, address: URL): JsonLd =>
  known('Organization', { name: siteConfig.name, url: routes.home }, address);

/** The site itself with its search, and whoever runs it. */
export function describeSite(site: Site, address: URL): readonly JsonLd[] {
  const { routes } = site;
  const url = whole(routes.home, address);
  return [
    {
      '@type': 'WebSite',
      name: siteConfig.name,
      alternateName: siteConfig.title,
      description: siteConfig.description,
      inLanguage: siteConfig.language,
      url,
      license: siteConfig.licence.content.url,
      publisher: { '@id': url },
      potentialAction: {
        '@type': 'SearchAction',
        target: {
          '@type': 'EntryPoint',
          urlTemplate: `${whole(routes.search, address)}?q={search_term_string}`,
        },
        'query-input': 'required name=search_term_string',
      },
    },
    {
      ...publisher(site, address),
      url,
      logo: whole(routes.file('apple-touch-icon.png'), address),
      description: siteConfig.disclaimer,
    },
  ];
}

/** An edition of a series, and its sessions. */
export const describeEvent = (site: Site, event: Event, address: URL): readonly JsonLd[] => [
  {
    ...briefly(event, address),
    description: event.description || undefined,
    eventStatus: 'https://schema.org/EventScheduled',
    // Where nobody knows the place, it may have been none.
    eventAttendanceMode: event.venue && 'https://schema.org/OfflineEventAttendanceMode',
    url: whole(event.url, address),
    image: whole(site.routes.card(event.url), address),
    superEvent: event.series && { '@type': 'EventSeries', name: event.series },
    subEvent: few(
      event.sessions.filter(isTalk).map((session) => describeSession(session, address)),
    ),
  },
];

/** A recap as an article about its sessions, or about all of its event; `tellPictures` adds the pictures of its page. */
export function describeRecap(site: Site, recap: Recap, address: URL): readonly JsonLd[] {
  const { event, sessions, original, updated } = recap;
  const superEvent = { '@id': whole(event.url, address) };
  const about = sessions.map((session) => ({ ...describeSession(session, address), superEvent }));
  const ours = publisher(site, address);
  const url = whole(recap.url, address);
  return [
    {
      ...{ '@type': 'Article', '@id': url, url },
      headline: recap.title,
      inLanguage: siteConfig.language,
      datePublished: recap.published,
      dateModified: updated.at(-1)?.day,
      author:
        few(recap.authors.map((author) => known(typeOf(author), author, address))) ??
        ({ '@id': ours['@id'] } as const),
      publisher: ours,
      license: recap.licence.url,
      sameAs: original?.url,
      dateCreated: original?.published,
      image: [{ '@type': 'ImageObject', contentUrl: whole(site.routes.card(recap.url), address) }],
      isBasedOn: few(
        recap.sources.map(({ title, url }) => ({ '@type': 'CreativeWork', name: title, url })),
      ),
      about: few(about) ?? superEvent,
      mentions: few(recap.services.map((service) => known('Thing', service, address))),
    },
    briefly(event, address),
  ];
}

/** A session as an event within its event, which stands in the same graph. */
function describeSession(session: Session, address: URL): JsonLd {
  const { event, day, start, end } = session;
  const at = (clock: string | undefined) => (day && clock ? `${day}T${clock}:00+09:00` : undefined);
  return {
    ...known('Event', { name: session.title, url: session.url }, address),
    startDate: at(start) ?? session.date,
    endDate: at(end),
    inLanguage: session.language,
    location: event.venue && { '@id': venue },
    performer: few(session.speakers.map(({ speaker }) => known('Person', speaker, address))),
  };
}

/** Known within one page only. */
const venue = '_:venue';

const briefly = (event: Event, address: URL): JsonLd => ({
  ...known('Event', event, address),
  startDate: event.days[0],
  endDate: event.days.length > 1 ? event.days.at(-1) : undefined,
  location: event.venue && { '@type': 'Place', '@id': venue, name: event.venue },
});

const typeOf = ({ kind }: Author): string => (kind === 'group' ? 'Organization' : 'Person');

/** Someone who writes, or a group that does. */
export const describeAuthor = (author: Author, address: URL): JsonLd => ({
  ...known(typeOf(author), author, address),
  url: whole(author.url, address),
  alternateName: few(author.names),
  description: author.line,
  sameAs: author.link,
});

/** Someone who spoke, as they were last. */
export function describeSpeaker(speaker: Speaker, address: URL): JsonLd {
  const { role, organisation } = speaker.appearances[0] ?? {};
  return {
    ...known('Person', speaker, address),
    url: whole(speaker.url, address),
    alternateName: few(speaker.spellings),
    jobTitle: role,
    affiliation: organisation && { '@type': 'Organization', name: organisation },
  };
}

/** A page that lists others, and what they have in common. */
export const describeList = (
  page: Named & { readonly description?: string },
  items: readonly Named[],
  address: URL,
  about?: JsonLd,
): JsonLd => ({
  '@type': 'CollectionPage',
  ...{ ...page, url: whole(page.url, address) },
  inLanguage: siteConfig.language,
  about,
  mainEntity: items.length > 0 ? listOf('ItemList', items, address) : undefined,
});

/** An AWS service: the newest of the recaps that name it. */
export const describeService = (
  { name, url, summary, official, aliases }: Service,
  recaps: readonly Recap[],
  address: URL,
): JsonLd =>
  describeList(
    { name, url },
    recaps.map((recap) => ({ name: recap.title, url: recap.url })),
    address,
    {
      ...known('Service', { name, url }, address),
      alternateName: few([...aliases.also, ...aliases.former]),
      description: summary,
      sameAs: official,
    },
  );

/** The way from the home page to a page, which is known to stand where it stands. */
export const describeCrumbs = (crumbs: readonly Crumb[], address: URL): JsonLd =>
  listOf('BreadcrumbList', crumbs, address);

/** Things in order; the last step of a way needs no address. */
const listOf = (type: string, items: readonly Named[], address: URL): JsonLd => ({
  '@type': type,
  itemListElement: items.map(({ name, url }, index) => ({
    ...{ '@type': 'ListItem', position: index + 1, name },
    item: type === 'BreadcrumbList' && index === items.length - 1 ? undefined : whole(url, address),
  })),
});

/** All that a page describes, as its script element: nothing in it can end the element or start another. */
export const renderGraph = (things: readonly JsonLd[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
