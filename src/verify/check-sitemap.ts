import { mostInPart } from '../formats/sitemap.ts';
import type { Build } from './build.ts';
import type { Fault } from './fault.ts';
import { textsOf, type ReadTexts } from './read-texts.ts';

const index = 'sitemap-index.xml';
const isPart = (file: string): boolean => /^sitemap-\d+\.xml$/.test(file);

/**
 * The sitemap: each page that may be listed, once, and no other; found from `robots.txt`. A day it names is the
 * one that the article gives as its last change, and on any other page that of some article.
 */
export function checkSitemap(build: Build, read: ReadTexts): Fault[] {
  const entries = readEntries(read);
  const parts = new Set(textsOf(read, /^sitemap-index\.xml$/, 'sitemapindex/sitemap/loc'));
  const known = new Map(entries.map(({ loc, lastmod }) => [loc, lastmod]));
  const pages = [...build.pages.values()];
  const unlisted = new Set(pages.filter(({ isListed }) => !isListed).map(({ url }) => url.href));
  const days = new Set(pages.map(({ changed }) => changed));
  const report = (file: string, message: string): Fault => ({ file, rule: 'sitemap', message });
  const named = (build.texts.get('robots.txt')?.references ?? []).map(({ address }) => address);
  const address = new URL(index, build.address).href;
  return [
    ...pages
      .filter(({ isListed, url }) => isListed && !known.has(url.href))
      .map(({ file }) => report(file, '사이트맵에 없는 쪽입니다.')),
    ...[...known.keys()]
      .filter((page) => unlisted.has(page))
      .map((page) => report(index, `\`${page}\`은(는) noindex인데 사이트맵에 있습니다.`)),
    ...(known.size === entries.length
      ? []
      : [report(index, '사이트맵에 같은 쪽이 두 번 있습니다.')]),
    ...pages
      .filter(
        ({ url, changed }) => changed && known.has(url.href) && known.get(url.href) !== changed,
      )
      .map(({ file, url, changed }) =>
        report(
          file,
          `사이트맵에는 ${known.get(url.href) ?? '날짜 없이'} 적혀 있는데, 글은 ${changed}에 마지막으로 바뀌었습니다.`,
        ),
      ),
    ...entries
      .filter(({ lastmod }) => lastmod !== undefined && !days.has(lastmod))
      .map(({ part, lastmod }) =>
        report(part, `\`${lastmod}\`에 실리거나 고친 글이 없는데 사이트맵에 적혀 있습니다.`),
      ),
    ...[...Map.groupBy(entries, ({ part }) => part)]
      .filter(([, { length }]) => length > mostInPart)
      .map(([part, { length }]) =>
        report(part, `쪽이 ${length}개입니다. 파일마다 ${mostInPart}개까지입니다.`),
      ),
    ...[...build.texts.keys()]
      .filter((file) => isPart(file) && !parts.has(new URL(file, build.address).href))
      .map((file) => report(file, `${index}에 적히지 않은 사이트맵입니다.`)),
    ...(named.length === 1 && named[0] === address
      ? []
      : [
          report(
            'robots.txt',
            `사이트맵의 주소가 \`${named.join(' ')}\`입니다. \`${address}\`이어야 합니다.`,
          ),
        ]),
  ];
}

interface Entry {
  readonly part: string;
  loc: string;
  lastmod: string | undefined;
}

function readEntries({ documents }: ReadTexts): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [part, elements] of documents) {
    if (!isPart(part)) continue;
    for (const { path, text } of elements) {
      if (path === 'urlset/url') entries.push({ part, loc: '', lastmod: undefined });
      if (path === 'urlset/url/loc') entries.at(-1)!.loc = text.trim();
      if (path === 'urlset/url/lastmod') entries.at(-1)!.lastmod = text.trim();
    }
  }
  return entries;
}
