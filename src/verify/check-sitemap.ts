import type { Build } from './build.ts';
import type { Fault } from './fault.ts';
import { textsOf, type ReadTexts } from './read-texts.ts';

const index = 'sitemap-index.xml';

/** The sitemap: each page that may be listed, once, and no other; found from `robots.txt`. */
export function checkSitemap(build: Build, read: ReadTexts): Fault[] {
  const listed = textsOf(read, /^sitemap-\d+\.xml$/, 'urlset/url/loc');
  const parts = new Set(textsOf(read, /^sitemap-index\.xml$/, 'sitemapindex/sitemap/loc'));
  const known = new Set(listed);
  const pages = [...build.pages.values()];
  const unlisted = new Set(pages.filter(({ isListed }) => !isListed).map(({ url }) => url.href));
  const report = (file: string, message: string): Fault => ({ file, rule: 'sitemap', message });
  const named = (read.references.get('robots.txt') ?? []).map(({ address }) => address);
  const address = new URL(index, build.address).href;
  return [
    ...pages
      .filter(({ isListed, url }) => isListed && !known.has(url.href))
      .map(({ file }) => report(file, '사이트맵에 없는 쪽입니다.')),
    ...[...known]
      .filter((page) => unlisted.has(page))
      .map((page) => report(index, `\`${page}\`은(는) noindex인데 사이트맵에 있습니다.`)),
    ...(known.size === listed.length
      ? []
      : [report(index, '사이트맵에 같은 쪽이 두 번 있습니다.')]),
    ...[...build.texts.keys()]
      .filter(
        (file) => /^sitemap-\d+\.xml$/.test(file) && !parts.has(new URL(file, build.address).href),
      )
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
