import { siteFiles } from '../model/routes.ts';
import type { Build } from './build.ts';
import { isCalendar } from './check-calendars.ts';
import { isFeed } from './check-feeds.ts';
import type { Fault } from './fault.ts';

/** What a build holds beside the addresses of the model. */
const always = [
  '404.html',
  'robots.txt',
  'sitemap-index.xml',
  siteFiles.suggestions,
  siteFiles.manifest,
  siteFiles.catalogue,
  siteFiles.catalogueSchema,
  siteFiles.indexStart,
  siteFiles.serviceWorker,
];

/**
 * Sources = pages: every address of the model has its file, and there is no page, feed or calendar that the model does not know.
 * Addresses come without a base path: `/events/summit/`, `/rss.xml`.
 */
export function checkAddresses(build: Build, addresses: ReadonlySet<string>): Fault[] {
  const expected = new Set([...[...addresses].map(fileOf), ...always]);
  const missing = [...expected].filter((file) => !build.files.has(file));
  const unknown = [...build.files.keys()].filter(
    (file) => (build.pages.has(file) || isFeed(file) || isCalendar(file)) && !expected.has(file),
  );
  return [
    ...missing.map((file) => ({
      file,
      rule: 'missing-page' as const,
      message: '있어야 할 파일이 만들어지지 않았습니다.',
    })),
    ...unknown.map((file) => ({
      file,
      rule: 'unknown-page' as const,
      message: '어느 글이나 목록에서도 나오지 않은 것입니다.',
    })),
  ];
}

/** `/events/summit/` → `events/summit/index.html`, `/rss.xml` → `rss.xml`. */
const fileOf = (address: string): string => address.slice(1).replace(/(^|\/)$/, '$1index.html');
