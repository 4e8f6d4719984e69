import { pagesOfLists } from './lists.ts';
import { calendarsOf } from './ahead.ts';
import type { Recap, Session, Site } from './site.ts';

/** Every page that search engines may list, and the day it last changed, where recaps say one. */
export function pagesOf(site: Site): ReadonlyMap<string, string | undefined> {
  const { routes } = site;
  const newest = latestChange(site.recaps);
  return new Map<string, string | undefined>([
    ...[routes.home, routes.services].map((list) => [list, newest] as const),
    ...[
      ...[routes.search, routes.about, routes.licences, routes.accessibility],
      ...[routes.guide, routes.rules],
    ].map((page) => [page, undefined] as const),
    ...site.recaps.map(({ url, changed }) => [url, changed] as const),
    ...[...site.events, ...pagesOfLists(site)].map(
      ({ url, recaps }) => [url, latestChange(recaps)] as const,
    ),
    ...site.lineages.map(({ url, tellings }) => [url, latestOf(tellings)] as const),
  ]);
}

/** The address of every page, feed and file for calendars, for whoever wants to know whether a link leads somewhere. */
export const addressesOf = (site: Site): ReadonlySet<string> =>
  new Set([
    // About a reader's browser, so nothing to be found.
    site.routes.offline,
    ...pagesOf(site).keys(),
    ...[...site.feeds.values()].flatMap(({ rss, json }) => [rss, json]),
    ...calendarsOf(site).keys(),
  ]);

const latestOf = (sessions: readonly Session[]): string | undefined =>
  latestChange(sessions.flatMap(({ recaps }) => recaps));

/** A loop, as one service may stand in more recaps than a function takes arguments. */
function latestChange(recaps: readonly Recap[]): string | undefined {
  let latest: string | undefined;
  for (const { changed } of recaps) if (latest === undefined || changed > latest) latest = changed;
  return latest;
}
