import { renderXml, xml } from './xml.ts';

/** The most addresses that one file may hold (sitemaps.org). */
export const mostInPart = 50_000;

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** Pages in parts that are not too long: the files of a sitemap in order. */
export function splitSitemap(pages: ReadonlyMap<string, string | undefined>, most = mostInPart) {
  const all = [...pages].sort(([one], [other]) => (one < other ? -1 : 1));
  return Array.from({ length: Math.ceil(all.length / most) }, (_, part) =>
    all.slice(part * most, (part + 1) * most),
  );
}

/** One file of a sitemap: each page with the day it last changed, where one is known. */
export const renderSitemap = (
  pages: readonly (readonly [path: string, changed: string | undefined])[],
  address: URL,
): string =>
  renderXml(
    xml(
      'urlset',
      pages.map(([path, changed]) =>
        xml('url', [
          xml('loc', new URL(path, address).href),
          ...(changed ? [xml('lastmod', changed)] : []),
        ]),
      ),
      namespace,
    ),
  );

/** The list of a sitemap's files. */
export const renderSitemapIndex = (files: readonly string[], address: URL): string =>
  renderXml(
    xml(
      'sitemapindex',
      files.map((file) => xml('sitemap', [xml('loc', new URL(file, address).href)])),
      namespace,
    ),
  );
