import sharp from 'sharp';
import {
  buildCatalogueSchema,
  catalogueSchema,
  catalogueSchemaAddress,
} from '#site/formats/catalogue-schema.ts';
import { buildManifest } from '#site/formats/manifest.ts';
import { buildPolicy } from '#site/formats/policy.ts';
import { buildRoutes } from '#site/model/routes.ts';
import { talksOf } from '#site/model/lists.ts';
import { packFragment } from '#site/search/index/fragments.ts';
import { siteConfig } from '#site/site.config.ts';
import { packTable } from '#site/sessions/table.ts';
import { anEvent, aSession, aSite } from './a-content.ts';

/** A built folder in memory, by path below it; a test changes what it is about. */
export type BuiltSite = Map<string, string | Uint8Array>;

/** Where it would stand: under a base path, or none of the faults of one would be found. */
export const siteAddress = new URL('https://example.github.io/notes/');

/** The addresses of its pages and of its feeds, as the model says them. */
export const siteAddresses: ReadonlySet<string> = new Set([
  '/',
  '/events/',
  '/events/summit/',
  '/events/summit/one/',
  '/rss.xml',
  '/feed.json',
]);

/** The talks of its timetable. */
export const siteTalks: readonly string[] = ['/events/summit/#session-one'];

/** The page that links lead from in tests. */
export const recapFile = 'events/summit/one/index.html';

const routes = buildRoutes(siteAddress.pathname);
const policy = buildPolicy(siteAddress, routes);
const catalogue = catalogueSchema.parse({
  ...siteConfig,
  $schema: catalogueSchemaAddress(siteAddress),
  ...{ version: 1, url: siteAddress.href, licence: siteConfig.licence.content },
  ...{ events: [], recaps: [], services: [], speakers: [], authors: [], lineages: [] },
});
// There is no search page here.
const manifest = { ...buildManifest(routes), shortcuts: [{ name: '행사', url: routes.events }] };

const picture = (width: number, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: '#a06030' } });
// Made once: hundreds of tests begin with the same site.
const [wide, narrow, card, icon, largeIcon] = await Promise.all([
  picture(80).avif().toBuffer(),
  picture(40).avif().toBuffer(),
  picture(1200, 630).png().toBuffer(),
  picture(192, 192).png().toBuffer(),
  picture(512, 512).png().toBuffer(),
]);

/** A page with nothing wrong: aBuiltPage('events/', '행사', '<p>…</p>'). */
export function aBuiltPage(path: string, title: string, main = '', head = ''): string {
  const { href } = new URL(path, siteAddress);
  const root = siteAddress.pathname;
  return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>${title}</title>
<meta name="description" content="${title}에 관해"><link rel="canonical" href="${href}">
<link rel="stylesheet" href="${root}_astro/index.D1a2b3c4.css"><link rel="icon" href="${root}favicon.svg"><link rel="manifest" href="${root}manifest.webmanifest">
<link rel="alternate" type="application/rss+xml" title="글" href="${root}rss.xml">
<link rel="alternate" type="application/feed+json" title="글" href="${root}feed.json">
${/^events\/./.test(path) ? `<link rel="alternate" type="text/markdown" href="${root}${path}index.md">` : ''}
<meta property="og:url" content="${href}"><meta property="og:image" content="${new URL(path.endsWith('.html') ? '.' : path, siteAddress).href}card.png">
<script src="${root}_astro/page.D1a2b3c4.js"></script>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebPage","url":"${href}"}</script>
${head}</head><body><a href="${root}">서밋 노트</a> <a href="${root}events/">행사</a>
<form action="${root}events/"><label for="q">찾기</label><input id="q" name="q"></form>
<main id="main"><h1>${title}</h1>${main}</main></body></html>`;
}

const recapMain = `<h2 id="핵심">핵심</h2>
<p><a href="#%ED%95%B5%EC%8B%AC">핵심</a> <a href="#top">위로</a> <a href="#핵심:~:text=핵심">글귀</a>
<a href="../?q=a#main">행사</a> <a href="mailto:notes@example.com">편지</a>
<a href="https://aws.amazon.com/ko/" rel="noopener external">AWS</a></p>
<img src="/notes/_astro/stage.D1a2b3c4_1.avif" srcset="/notes/_astro/stage.D1a2b3c4_2.avif 40w, /notes/_astro/stage.D1a2b3c4_1.avif 80w" alt="무대" width="80" height="30">`;

const markdown = {
  event: `# 서밋\n\n- [글](${siteAddress.href}events/summit/one/index.md)\n`,
  recap: `# 글\n\n- 주소: <${siteAddress.href}events/summit/one/>\n`,
};
/** What its list of sessions is narrowed by. */
const [aTalk] = talksOf(
  aSite({
    events: {
      summit: { event: anEvent({ days: ['2019-04-18'] }), sessions: [aSession({ id: 'one' })] },
    },
  }),
);

/** A small built site in which everything is right. */
export function aBuiltSite(): BuiltSite {
  const { href } = siteAddress;
  const recap = `${href}events/summit/one/`;
  const body = (text: string) => `<div data-pagefind-body>${text}</div>`;
  const fragment = packFragment({
    url: '/events/summit/one/',
    content: '핵심',
    word_count: 1,
    meta: {},
    filters: {},
    anchors: [{ element: 'h2', id: '핵심', text: '핵심', location: 0 }],
  });
  const locations = ['', 'events/', 'events/summit/', 'events/summit/one/']
    .map((path) => `<url><loc>${href}${path}</loc></url>`)
    .join('');
  const unlisted = aBuiltPage('404.html', '없는 쪽').replace(
    /<link rel="canonical"[^>]*>/,
    '<meta name="robots" content="noindex">',
  );
  return new Map<string, string | Uint8Array>([
    ['index.html', aBuiltPage('', '첫 쪽')],
    ['404.html', unlisted],
    [
      'events/index.html',
      aBuiltPage('events/', '행사', '<p><a href="/notes/events/summit/">서밋</a></p>'),
    ],
    [
      'events/summit/index.html',
      aBuiltPage(
        'events/summit/',
        '서밋',
        '<p id="session-one"><a href="/notes/events/summit/one/#main">글</a></p>',
      ),
    ],
    [recapFile, aBuiltPage('events/summit/one/', '글', body(recapMain))],
    [
      '_astro/index.D1a2b3c4.css',
      '@import "./base.D1a2b3c4.css"; main { background: url("../card.png") }',
    ],
    ['_astro/base.D1a2b3c4.css', 'main { color: red }'],
    ['_astro/stage.D1a2b3c4_1.avif', wide],
    ['_astro/stage.D1a2b3c4_2.avif', narrow],
    ['icons/192.png', icon],
    ['icons/512.png', largeIcon],
    ['icons/maskable.png', largeIcon],
    ['catalogue.json', JSON.stringify(catalogue)],
    ['catalogue.schema.json', JSON.stringify(buildCatalogueSchema(siteAddress))],
    ['manifest.webmanifest', JSON.stringify(manifest)],
    ['events/summit/index.md', markdown.event],
    ['events/summit/one/index.md', markdown.recap],
    ['llms.txt', `# 노트\n\n- [전체](${href}llms-full.txt)\n`],
    ['llms-full.txt', `${markdown.event}\n---\n\n${markdown.recap}`],
    ['card.png', card],
    ['events/card.png', card],
    ['events/summit/card.png', card],
    ['events/summit/one/card.png', card],
    [
      'favicon.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0v1"/></svg>',
    ],
    ['_astro/page.D1a2b3c4.js', 'document.documentElement.dataset.theme = "dark";'],
    [
      'sw.js',
      `self.holding=${JSON.stringify({
        ...{ rooms: ['', 'events'], index: 'pagefind/', hashed: [] },
        shell: { tag: 'a', bytes: 1, files: [['events/', 'sha256-']] },
        search: { tag: 'b', bytes: 1, files: [['pagefind/1a2b3c4d.pack', 'sha256-']] },
      })};\nself.skipWaiting();`,
    ],
    ['pagefind/1a2b3c4d.pack', '{}\n'],
    ['robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${href}sitemap-index.xml\n`],
    [
      'sitemap-index.xml',
      `<sitemapindex><sitemap><loc>${href}sitemap-0.xml</loc></sitemap></sitemapindex>`,
    ],
    ['sitemap-0.xml', `<urlset>${locations}</urlset>`],
    [
      'rss.xml',
      `<rss version="2.0"><channel><title>글</title><link>${href}</link><description>글</description><language>ko</language><atom:link rel="self" href="${href}rss.xml"/><item><title>글</title><link>${recap}</link><guid isPermaLink="true">${recap}</guid><pubDate>Fri, 20 Nov 2026 03:00:00 GMT</pubDate><description>글</description></item></channel></rss>`,
    ],
    [
      'feed.json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        ...{ title: '글', language: 'ko', home_page_url: href, feed_url: `${href}feed.json` },
        items: [
          {
            ...{ id: recap, url: recap, title: '글', content_text: '글' },
            date_published: '2026-11-20T12:00:00+09:00',
          },
        ],
      }),
    ],
    ['sessions/data/1a2b3c4d.txt', packTable([aTalk!])],
    [
      'sessions/data/1a2b3c4d-0.txt',
      '<ol><li><a href="/notes/events/summit/one/">글</a> <a href="/notes/events/summit/#session-one">서밋</a></li></ol>',
    ],
    [
      'suggestions.json',
      JSON.stringify({
        services: [],
        people: [],
        pages: [['글', 'events/summit/one/#main', '']],
      }),
    ],
    ['pagefind/start.txt', '1a2b\ntitle\n5\nk\n\n.'],
    ['pagefind/fragment/ko_1a2b3c4.pf_fragment', fragment],
  ]);
}
