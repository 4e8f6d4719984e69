import { describe, expect, test } from 'vitest';
import type { Build } from './build.ts';
import { checkFeeds } from './check-feeds.ts';
import { checkSitemap } from './check-sitemap.ts';
import { checkSvg } from './check-svg.ts';
import { readTexts } from './read-texts.ts';

const address = new URL('https://example.github.io/notes/');

const aBuild = (
  texts: Readonly<Record<string, string>>,
  pages: Readonly<Record<string, boolean>> = {},
) =>
  ({
    address,
    texts: new Map(Object.entries(texts)),
    pages: new Map(
      Object.entries(pages).map(([path, isListed]) => [
        path,
        { file: `${path}index.html`, url: new URL(path, address), isListed },
      ]),
    ),
  }) as unknown as Build;

describe('the feed', () => {
  const item = {
    title: '글',
    link: 'a/',
    guid: 'a/',
    pubDate: 'Fri, 20 Nov 2026 03:00:00 GMT',
    description: '말',
  };
  const render = (one: object) =>
    `<item>${Object.entries(one)
      .map(([name, text]) => `<${name}>${text}</${name}>`)
      .join('')}</item>`;
  const check = (items: readonly object[], home = address.href) => {
    const channel = `<link>${home}</link>${items.map(render).join('')}`;
    const build = aBuild({ 'rss.xml': `<rss><channel>${channel}</channel></rss>` });
    return checkFeeds(build, readTexts(build));
  };
  const other = { ...item, guid: 'b/' };

  test('is of this site, and may be empty', () => {
    expect(check([])).toEqual([]);
    expect(check([item, other])).toEqual([]);
    expect(check([item], 'https://example.com/')).toMatchObject([
      { rule: 'feed', file: 'rss.xml' },
    ]);
    expect(check([item], '')).toHaveLength(1);
  });

  test.each(Object.keys(item))('has a %s with words in it for each item', (name) => {
    const lacking = Object.fromEntries(Object.entries(other).filter(([key]) => key !== name));
    expect(check([item, lacking])).toMatchObject([
      { message: expect.stringContaining(name) as string },
    ]);
    expect(check([item, { ...other, [name]: ' ' }]).length).toBeGreaterThan(0);
  });

  test('has each item once, at a day that is one', () => {
    const told = (items: readonly object[]) => check(items).map(({ message }) => message);
    expect(told([item, item, other])).toEqual([expect.stringContaining('`a/`')]);
    for (const day of ['Fri, 75 Nov 2026', 'Tue, 31 Feb 2026 03:00:00 GMT', '2026-11-20'])
      expect(told([{ ...item, pubDate: day }])).toEqual([expect.stringContaining(day)]);
  });

  test('of a page lies beside it', () => {
    const feed = `<rss><channel><link>${address.href}a/b/</link></channel></rss>`;
    const files = (...names: string[]) => {
      const build = aBuild(Object.fromEntries(names.map((name) => [name, feed])));
      return checkFeeds(build, readTexts(build)).map(({ file }) => file);
    };
    expect(files('a/b/rss.xml', 'a/rss.xml', 'a/b/c/rss.xml', 'a/feed-rss.xml')).toEqual([
      'a/rss.xml',
      'a/b/c/rss.xml',
    ]);
  });

  test('that is missing is missed by another check', () => {
    const build = aBuild({});
    expect(checkFeeds(build, readTexts(build))).toEqual([]);
  });
});

describe('the sitemap', () => {
  const index = (...parts: string[]) =>
    `<sitemapindex>${parts.map((part) => `<sitemap><loc>${address.href}${part}</loc></sitemap>`).join('')}</sitemapindex>`;
  const part = (...paths: string[]) =>
    `<urlset>${paths.map((path) => `<url><loc>${address.href}${path}</loc></url>`).join('')}</urlset>`;
  const robots = `Sitemap: ${address.href}sitemap-index.xml`;
  const right = {
    'sitemap-index.xml': index('sitemap-0.xml', 'sitemap-1.xml'),
    'sitemap-0.xml': part('', 'a/'),
    'sitemap-1.xml': part('b/'),
    'robots.txt': robots,
  };
  const check = (texts: Readonly<Record<string, string>>) => {
    const build = aBuild({ ...right, ...texts }, { '': true, 'a/': true, 'b/': true, 'c/': false });
    return checkSitemap(build, readTexts(build)).map(({ rule, file }) => `${rule} ${file}`);
  };

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['each page that may be listed, once', {}, []],
    ['not all of them', { 'sitemap-0.xml': part('') }, ['sitemap a/index.html']],
    ['one that may not be', { 'sitemap-1.xml': part('b/', 'c/') }, ['sitemap sitemap-index.xml']],
    ['one twice', { 'sitemap-1.xml': part('b/', 'a/') }, ['sitemap sitemap-index.xml']],
    [
      'a part that the index does not know',
      { 'sitemap-index.xml': index('sitemap-0.xml') },
      ['sitemap sitemap-1.xml'],
    ],
    [
      'more parts than ten',
      { 'sitemap-1.xml': '<urlset/>', 'sitemap-12.xml': part('b/') },
      ['sitemap sitemap-12.xml'],
    ],
    [
      'no word of files that are called alike',
      {
        'a-sitemap-0.xml': part('c/'),
        'sitemap-0.xml.xml': part('c/'),
        'a-sitemap-index.xml': index('sitemap-2.xml'),
        'sitemap-index.xml.xml': index('sitemap-2.xml'),
        'sitemap-2.xml': '<urlset/>',
      },
      ['sitemap sitemap-2.xml'],
    ],
    ['nothing that robots are told', { 'robots.txt': '' }, ['sitemap robots.txt']],
    ['two things', { 'robots.txt': `${robots}\n${robots}` }, ['sitemap robots.txt']],
    [
      'a part instead of the index',
      { 'robots.txt': robots.replace('index', '0') },
      ['sitemap robots.txt'],
    ],
  ])('holds %s', (_, texts, found) => {
    expect(check(texts)).toEqual(found);
  });
});

test.each<[string, number]>([
  [
    '<svg><title>가</title><g><path d="M0 0"/><rect/><circle/></g><style>a{color:red}</style></svg>',
    0,
  ],
  ['<svg><script/></svg>', 1],
  ['<svg><a href="/a"/></svg>', 2],
  ['<svg><path xlink:href="#a" onclick="a()"/></svg>', 2],
  ['<svg ONLOAD="a()"/>', 1],
  ['<svg hreflang="ko" once="a" version="1.1"/>', 1],
  ['<svg><clippath/></svg>', 1],
  ['<svg><style>@import "a.css"</style></svg>', 1],
  ['<svg><style>a{b:url(c.png)}</style></svg>', 1],
  ['<svg><pathology/><use/></svg>', 2],
])('an icon is drawn and does nothing: %s has %d faults', (svg, count) => {
  const build = aBuild({ 'favicon.svg': svg, 'a.xml': '<script/>' });
  const faults = checkSvg(readTexts(build));
  expect(faults.map(({ rule, file }) => `${rule} ${file}`)).toEqual(
    Array.from({ length: count }, () => 'svg favicon.svg'),
  );
});
