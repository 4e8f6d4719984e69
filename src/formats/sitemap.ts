import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';

/** The most addresses that one file may hold (sitemaps.org). */
export const mostInPart = 50_000;

type Pages = readonly (readonly [path: string, changed: string | undefined])[];

/** Pages in parts that are not too long: the files of a sitemap in order. */
export function splitSitemap(
  pages: ReadonlyMap<string, string | undefined>,
  most = mostInPart,
): Pages[] {
  const all = [...pages].sort(([one], [other]) => (one < other ? -1 : 1));
  return Array.from({ length: Math.ceil(all.length / most) }, (_, part) =>
    all.slice(part * most, (part + 1) * most),
  );
}

/** One file of a sitemap: each page with the day it last changed, where one is known. */
export function renderSitemap(pages: Pages, address: URL): Promise<string> {
  const xmlns = { news: false, video: false, image: false, xhtml: false };
  const items = pages.map(([path, changed]) => ({
    url: new URL(path, address).href,
    ...(changed === undefined ? {} : { lastmod: changed }),
  }));
  return render(items, new SitemapStream({ xmlns, lastmodDateOnly: true }));
}

/** The list of a sitemap's files. */
export const renderSitemapIndex = (files: readonly string[], address: URL): Promise<string> =>
  render(
    files.map((file) => ({ url: new URL(file, address).href })),
    new SitemapIndexStream(),
  );

const render = async (
  items: readonly object[],
  stream: SitemapStream | SitemapIndexStream,
): Promise<string> => String(await streamToPromise(Readable.from(items).pipe(stream)));
