import { pagesOfProgramme } from './lists.ts';
import type { Event, Site } from './site.ts';

/**
 * The parts of each page that the site itself names, by the page's address: what a link may
 * lead to beside the headings of its text. `/events/summit/` → `session-lambda-internals`.
 */
export function anchorsOf(site: Site): ReadonlyMap<string, readonly string[]> {
  const { routes } = site;
  return new Map<string, readonly string[]>([
    [routes.guide, ['send']],
    [routes.about, ['principles', 'contribute', 'shortcuts', 'licence', 'sources']],
    ...site.lineages.map(({ url }) => [url, ['tellings', 'changes', 'stages']] as const),
    ...site.recaps.map(({ url, points, sources }): [string, string[]] => [
      url,
      [...made('page-points', points), ...made('page-sources', sources)],
    ]),
    ...site.events.flatMap((event) =>
      pagesOfProgramme(event).pages.map(({ url, path, parts }): [string, string[]] => [
        url,
        [
          ...(path === undefined ? partsOfEvent(event) : []),
          ...parts.flatMap(({ items }) => items.map(({ id }) => `session-${id}`)),
        ],
      ]),
    ),
  ]);
}

const partsOfEvent = ({ sessions, sources }: Event): string[] => [
  ...made('page-programme', sessions),
  ...made('page-sources', sources),
];

/** A part that a page has where there is something to show in it. */
const made = (id: string, content: readonly unknown[]): string[] =>
  content.length > 0 ? [id] : [];
