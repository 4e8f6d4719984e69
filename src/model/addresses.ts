import type { Site } from './site.ts';

/** The address of every page and feed, for whoever wants to know whether a link leads somewhere. */
export const addressesOf = ({ routes, ...site }: Site): ReadonlySet<string> =>
  new Set([
    routes.home,
    routes.events,
    routes.services,
    routes.speakers,
    routes.authors,
    routes.lineages,
    routes.search,
    routes.about,
    routes.licences,
    routes.guide,
    routes.rules,
    routes.feed,
    ...[
      ...site.events,
      ...site.recaps,
      ...site.services,
      ...site.speakers,
      ...site.authors,
      ...site.lineages,
    ].map(({ url }) => url),
  ]);
