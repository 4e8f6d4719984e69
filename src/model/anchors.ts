import type { Site } from './site.ts';

/**
 * The parts of each page that the site itself names and always makes, by the page's address: what a link may
 * lead to beside the headings of its text. `/events/summit/` → `session-lambda-internals`.
 */
export function anchorsOf(site: Site): ReadonlyMap<string, readonly string[]> {
  const { routes } = site;
  return new Map<string, readonly string[]>([
    [routes.about, ['principles', 'contribute', 'shortcuts', 'licence', 'sources']],
    ...site.lineages.map(({ url }) => [url, ['tellings', 'changes', 'stages']] as const),
    ...site.recaps.map(({ url }) => [url, ['page-points', 'page-sources']] as const),
    ...site.events.map(
      ({ url, sessions }) =>
        [
          url,
          ['page-programme', 'page-sources', ...sessions.map(({ id }) => `session-${id}`)],
        ] as const,
    ),
  ]);
}
