import { describe, expect, test } from 'vitest';
import {
  aBuiltPage,
  aBuiltSite,
  recapFile,
  type BuiltSite,
} from '../../tests/support/a-built-site.ts';
import { edit, faultsAfter } from '../../tests/support/verify-in-memory.ts';

const add =
  (file: string, content = 'x') =>
  (site: BuiltSite) =>
    site.set(file, content);
const remove = (file: string) => (site: BuiltSite) => site.delete(file);
const fragment = 'pagefind/fragment/ko_1a2b3c4.pf_fragment';

describe('a file that has no business in a build is named', () => {
  test.each([
    ['dot-file', '.env'],
    ['dot-file', 'events/.DS_Store'],
    ['dot-file', '.htaccess'],
    ['server-file', '_headers'],
    ['server-file', 'web.config'],
    ['server-file', 'vercel.json'],
    ['server-file', 'events/index.php'],
    ['source-map', '_astro/index.D1a2b3c4.js.map'],
    ['stray-file', 'notes.pdf'],
    ['stray-file', 'events/summit/one/notes.md'],
    ['stray-file', '_astro/stage.jpg'],
    ['stray-file', '_astro/drawing.svg'],
    ['stray-file', 'old.html.orig'],
    ['file-name', '_astro/가.css'.normalize('NFD')],
    ['file-name', '_astro/50%.css'],
    ['file-name', `_astro/${'가'.repeat(61)}.css`],
  ])('%s: %s', async (rule, file) => {
    expect(await faultsAfter(add(file))).toContainEqual(expect.objectContaining({ rule, file }));
  });

  test('of two names that some disks cannot tell apart', async () => {
    const faults = await faultsAfter(add('_astro/BASE.D1a2b3c4.css'));
    expect(faults).toMatchObject([{ rule: 'file-name' }]);
  });

  test('that is empty', async () => {
    expect(await faultsAfter(add('_astro/page.D1a2b3c4.js', ''))).toMatchObject([
      { rule: 'empty-file' },
    ]);
  });

  test('that names its source map', async () => {
    const change = edit(
      '_astro/page.D1a2b3c4.js',
      (text) => `${text}\n//# sourceMappingURL=_astro/page.D1a2b3c4.js.map`,
    );
    expect(await faultsAfter(change)).toMatchObject([
      { rule: 'source-map', file: '_astro/page.D1a2b3c4.js' },
    ]);
  });
});

describe('sources and pages are the same', () => {
  test('a page that was not made is missed', async () => {
    const rules = (await faultsAfter(remove(recapFile))).filter(({ file }) => file === recapFile);
    expect(rules).toMatchObject([{ rule: 'missing-page' }]);
  });

  test('a feed that no source asks for is told', async () => {
    const feed = aBuiltSite().get('rss.xml')!;
    const faults = await faultsAfter((site) => site.set('events/rss.xml', feed));
    expect(new Set(faults.map(({ rule }) => rule))).toEqual(new Set(['unknown-page', 'feed']));
  });

  test('a calendar that no source asks for is told', async () => {
    const faults = await faultsAfter((site) => site.set('events/summit/event.ics', 'BEGIN'));
    expect(new Set(faults.map(({ rule }) => rule))).toEqual(new Set(['unknown-page', 'calendar']));
  });

  test('a page that no source asks for is told', async () => {
    const faults = await faultsAfter(add('extra/index.html', aBuiltPage('extra/', '남은 쪽')));
    expect(faults.map(({ rule }) => rule).sort()).toEqual([
      'dead-link',
      'no-way-in',
      'sitemap',
      'unknown-page',
    ]);
  });

  test.each(['404.html', 'robots.txt', 'rss.xml', 'sitemap-index.xml', 'suggestions.json'])(
    'a build without %s is not whole',
    async (file) => {
      const faults = await faultsAfter(remove(file));
      expect(faults).toContainEqual(expect.objectContaining({ rule: 'missing-page', file }));
    },
  );
});

describe('a file for machines is named for', () => {
  const inFeed = (change: (text: string) => string) => edit('rss.xml', change);
  const cut = (text: string) => text.slice(0, text.length / 2);

  test.each([
    ['a feed that ends too soon', 'unreadable-file', 'rss.xml', inFeed(cut)],
    [
      'a feed of another site',
      'feed',
      'rss.xml',
      inFeed((text) => text.replace('<link>https://example.github.io/notes/', '$&events/')),
    ],
    [
      'a text without a title in the feed',
      'feed',
      'rss.xml',
      inFeed((text) => text.replace('<item><title>글', '<item><title>')),
    ],
    [
      'a text twice in the feed',
      'feed',
      'rss.xml',
      inFeed((text) => text.replace(/<item>.*<\/item>/, '$&$&')),
    ],
    ['a day that is none', 'feed', 'rss.xml', inFeed((text) => text.replace('20 Nov', '75 Nov'))],
    [
      'a page that the sitemap lacks',
      'sitemap',
      recapFile,
      edit('sitemap-0.xml', (text) => text.replace(/<url><loc>[^<]*one\/<\/loc><\/url>/, '')),
    ],
    [
      'a page twice in the sitemap',
      'sitemap',
      'sitemap-index.xml',
      edit('sitemap-0.xml', (text) => text.replace(/<url>.*?<\/url>/, '$&$&')),
    ],
    [
      'a page that may not be listed',
      'sitemap',
      'sitemap-index.xml',
      edit(recapFile, (text) =>
        text.replace('</head>', '<meta name="robots" content="noindex"></head>'),
      ),
    ],
    [
      'no word of the sitemap to robots',
      'sitemap',
      'robots.txt',
      edit('robots.txt', (text) => text.replace(/Sitemap.*/, '')),
    ],
    ['suggestions cut off', 'unreadable-file', 'suggestions.json', edit('suggestions.json', cut)],
    [
      'an icon that runs',
      'svg',
      'favicon.svg',
      edit('favicon.svg', (text) => text.replace('<path', '<script>alert(1)</script><path')),
    ],
    [
      'an icon with a handler',
      'svg',
      'favicon.svg',
      edit('favicon.svg', (text) => text.replace('<svg', '<svg onload="alert(1)"')),
    ],
    [
      'an icon that loads',
      'svg',
      'favicon.svg',
      edit('favicon.svg', (text) =>
        text.replace('<path', '<path style="a" href="https://example.com/a.png"/><path'),
      ),
    ],
  ])('%s', async (_, rule, file, change) => {
    expect(await faultsAfter(change)).toMatchObject([{ rule, file }]);
  });
});

describe('the search index and the pages are the same', () => {
  const start = 'pagefind/start.txt';

  test('a page that asks to be found and is not in the index', async () => {
    const asks = edit('events/index.html', (text) =>
      text.replace('<main', '<main data-pagefind-body'),
    );
    expect(await faultsAfter(asks)).toMatchObject([
      { rule: 'not-indexed', file: 'events/index.html' },
    ]);
  });

  test('a page in the index that does not ask for it', async () => {
    const hides = edit(recapFile, (text) => text.replace(' data-pagefind-body', ''));
    expect(await faultsAfter(hides)).toMatchObject([{ rule: 'index-page', file: fragment }]);
  });

  test('a place in the index that the page has no more', async () => {
    const renames = edit(recapFile, (text) =>
      text.replaceAll('핵심', '요점').replaceAll('%ED%95%B5%EC%8B%AC', '요점'),
    );
    expect(await faultsAfter(renames)).toMatchObject([{ rule: 'index-anchor', file: fragment }]);
  });

  test('a part that was cut off', async () => {
    const faults = await faultsAfter((site) =>
      site.set(fragment, site.get(fragment)!.slice(0, 30)),
    );
    expect(faults).toContainEqual(
      expect.objectContaining({ rule: 'index-broken', file: fragment }),
    );
  });

  test('a count of pages that cannot be read', async () => {
    const faults = await faultsAfter(edit(start, (text) => text.slice(0, 4)));
    expect(faults).toMatchObject([{ rule: 'index-count', file: start }]);
  });

  test('another number of pages than the browser is told', async () => {
    const counts = edit(start, (text) => text.replace('5', '5 6'));
    expect(await faultsAfter(counts)).toMatchObject([{ rule: 'index-count', file: start }]);
  });
});

describe('what the service worker is to hold is there', () => {
  test.each<[string, (text: string) => string]>([
    ['a file that is gone', (text) => text.replace('1a2b3c4d', 'gone')],
    ['a page that is gone', (text) => text.replace('"events/",', '"gone/",')],
    ['nothing in its first line', (text) => text.replace('self.holding=', '')],
    ['a first line that was cut off', (text) => text.replace('};', '')],
    [
      'code in another file',
      (text) => text.replace('self.skip', 'import "./_astro/page.D1a2b3c4.js";self.skip'),
    ],
  ])('%s', async (_, change) => {
    expect(await faultsAfter(edit('sw.js', change))).toMatchObject([
      { rule: 'kept-file', file: 'sw.js' },
    ]);
  });
});
