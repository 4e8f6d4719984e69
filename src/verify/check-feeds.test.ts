import { describe, expect, test } from 'vitest';
import { builtTexts, ownFaults } from '../../tests/support/built-texts.ts';
import type { Build } from './build.ts';
import { checkFeeds } from './check-feeds.ts';
import { checkSitemap } from './check-sitemap.ts';
import { readTexts } from './read-texts.ts';

const address = new URL('https://example.github.io/notes/');

const aBuild = (
  texts: Readonly<Record<string, string>>,
  pages: Readonly<Record<string, boolean>> = {},
  references: readonly object[] = [],
) =>
  ({
    address,
    texts: builtTexts(texts, address),
    pages: new Map(
      Object.entries(pages).map(([path, isListed]) => [
        `${path}index.html`,
        {
          file: `${path}index.html`,
          ...{ url: new URL(path, address), isListed, references },
          // One of them is an article.
          changed: path === 'b/' ? '2026-11-20' : undefined,
        },
      ]),
    ),
  }) as unknown as Build;

const faultsOf = (build: Build) => [...ownFaults(build.texts), ...checkFeeds(build)];

/** One item, and the feed of a page in which it stands, in each of the two formats. */
const formats = {
  'rss.xml': {
    item: {
      ...{ guid: 'a/', link: 'a/', title: '글', description: '말' },
      pubDate: 'Fri, 20 Nov 2026 03:00:00 GMT',
    },
    notDays: ['Fri, 75 Nov 2026', 'Tue, 31 Feb 2026 03:00:00 GMT', '2026-11-20'],
    render: (items: readonly object[], home: string, self: string) => {
      const elements = (one: object): string =>
        Object.entries(one)
          .map(([name, text]) => `<${name}>${text}</${name}>`)
          .join('');
      const said = elements({ title: '글', description: '글', language: 'ko', link: home });
      const told = items.map((one) => `<item>${elements(one)}</item>`).join('');
      return `<rss version="2.0"><channel>${said}<atom:link href="${self}"/>${told}</channel></rss>`;
    },
  },
  'feed.json': {
    item: {
      ...{ id: 'a/', url: 'a/', title: '글', content_text: '말' },
      date_published: '2026-11-20T12:00:00+09:00',
    },
    notDays: ['2026-11-75T12:00:00+09:00', '2026-02-31T12:00:00+09:00', '2026-11-20'],
    render: (items: readonly object[], home: string, self: string) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        ...{ title: '글', language: 'ko', home_page_url: home, feed_url: self, items },
      }),
  },
} as const;

describe.each(Object.entries(formats))('a feed, %s,', (name, { item, notDays, render }) => {
  const [id] = Object.keys(item) as [keyof typeof item];
  const day = Object.keys(item).at(-1)!;
  const other = { ...item, [id]: 'b/' };
  const told = (
    path: string,
    text: string,
    links: readonly string[] = [`/notes/${path}${name}`],
  ) => {
    const references = links.map((to) => ({ kind: 'mention', from: 'link href', address: to }));
    const build = aBuild({ [`${path}${name}`]: text }, { [path]: true }, references);
    return faultsOf(build).map(({ file, message }) => `${file}: ${message}`);
  };
  const check = (items: readonly object[]) =>
    told('', render(items, address.href, `${address.href}${name}`));

  test('may be empty, and holds whatever a reader shows', () => {
    expect(check([])).toEqual([]);
    expect(check([item, other])).toEqual([]);
  });

  test.each(Object.keys(item))('has a %s with words in it for each item', (field) => {
    const lacking = Object.fromEntries(Object.entries(other).filter(([key]) => key !== field));
    expect(check([item, lacking])).toEqual([expect.stringContaining(field)]);
    expect(check([item, { ...other, [field]: ' ' }])).toEqual([expect.stringContaining(field)]);
  });

  test('has each item once, at a day that is one', () => {
    expect(check([item, item, other])).toEqual([expect.stringContaining('`a/`')]);
    for (const text of notDays)
      expect(check([{ ...item, [day]: text }])).toEqual([expect.stringContaining(text)]);
  });

  test('is of the page it lies beside, says its own address, and is named by that page', () => {
    const [page, own] = [`${address.href}a/b/`, `${address.href}a/b/${name}`];
    const right = render([], page, own);
    expect(told('a/b/', right)).toEqual([]);
    expect(told('a/b/', right, [name])).toEqual([]);
    expect(told('a/b/', render([], address.href, own))).toEqual([expect.stringContaining(page)]);
    expect(told('a/b/', render([], page, page))).toEqual([expect.stringContaining(own)]);
    expect(told('a/b/', right, [`/notes/${name}`])).toEqual([expect.stringContaining('link')]);
    expect(told('a/', right)).toHaveLength(2);
  });

  test('says in which version and language it is', () => {
    const right = render([], address.href, `${address.href}${name}`);
    expect(told('', right.replace(/2\.0|1\.1/, '0.91'))).toHaveLength(1);
    expect(told('', right.replace('ko', ''))).toEqual([expect.stringContaining('language')]);
  });

  test('that is missing is missed by another check', () => {
    expect(faultsOf(aBuild({ [`a-${name}`]: render([], '', '') }))).toEqual([]);
  });
});

describe('the sitemap', () => {
  const index = (...parts: string[]) =>
    `<sitemapindex>${parts.map((part) => `<sitemap><loc>${address.href}${part}</loc></sitemap>`).join('')}</sitemapindex>`;
  /** `b/ 2026-11-20` is a page with a day. */
  const part = (...pages: string[]) => {
    const entries = pages.map((page) => {
      const [path = '', day] = page.split(' ');
      const lastmod = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
      return `<url><loc>${address.href}${path}</loc>${lastmod}</url>`;
    });
    return `<urlset>${entries.join('')}</urlset>`;
  };
  const robots = `Sitemap: ${address.href}sitemap-index.xml`;
  const right = {
    'sitemap-index.xml': index('sitemap-0.xml', 'sitemap-1.xml'),
    'sitemap-0.xml': part('', 'a/ 2026-11-20'),
    'sitemap-1.xml': part('b/ 2026-11-20'),
    'robots.txt': robots,
  };
  const check = (texts: Readonly<Record<string, string>>) => {
    const build = aBuild({ ...right, ...texts }, { '': true, 'a/': true, 'b/': true, 'c/': false });
    return checkSitemap(build, readTexts(build)).map(({ rule, file }) => `${rule} ${file}`);
  };

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['each page that may be listed, once', {}, []],
    [
      'another day than the article itself',
      { 'sitemap-1.xml': part('b/ 2026-11-21') },
      ['sitemap b/index.html', 'sitemap sitemap-1.xml'],
    ],
    ['no day of an article', { 'sitemap-1.xml': part('b/') }, ['sitemap b/index.html']],
    [
      'the day of the build',
      { 'sitemap-0.xml': part(' 2026-11-29', 'a/') },
      ['sitemap sitemap-0.xml'],
    ],
    [
      'more pages in a file than may be',
      { 'sitemap-0.xml': part('', 'a/', ...Array.from({ length: 50_000 }, (_, n) => `x${n}/`)) },
      ['sitemap sitemap-0.xml'],
    ],
    ['not all of them', { 'sitemap-0.xml': part('') }, ['sitemap a/index.html']],
    [
      'one that may not be',
      { 'sitemap-1.xml': part('b/ 2026-11-20', 'c/') },
      ['sitemap sitemap-index.xml'],
    ],
    ['one twice', { 'sitemap-1.xml': part('b/ 2026-11-20', 'a/') }, ['sitemap sitemap-index.xml']],
    [
      'a part that the index does not know',
      { 'sitemap-index.xml': index('sitemap-0.xml') },
      ['sitemap sitemap-1.xml'],
    ],
    [
      'more parts than ten',
      { 'sitemap-1.xml': '<urlset/>', 'sitemap-12.xml': part('b/ 2026-11-20') },
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
  const faults = ownFaults(builtTexts({ 'favicon.svg': svg, 'a.xml': '<script/>' }, address));
  expect(faults.map(({ rule, file }) => `${rule} ${file}`)).toEqual(
    Array.from({ length: count }, () => 'svg favicon.svg'),
  );
});
