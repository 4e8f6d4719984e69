import { describe, expect, test } from 'vitest';
import { isPicture, type Build, type BuiltFile } from './build.ts';
import { checkFiles } from './check-files.ts';

/** What is wrong with these files, as `rule file`; each has a byte. */
function check(files: readonly string[], more: Partial<BuiltFile> = {}): string[] {
  const build = {
    files: new Map(files.map((file) => [file, { kind: 'file', bytes: 1, ...more }])),
    pictures: new Map(files.filter(isPicture).map((file) => [file, {}])),
  } as unknown as Build;
  return checkFiles(build).map(({ rule, file }) => `${rule} ${file}`);
}

test('what the site is made of may be published', () => {
  const files = [
    ...['index.html', '404.html', 'events/index.html', 'events/aws-summit-2019/one/index.html'],
    ...['_astro/index.D1.css', '_astro/page.js', '_astro/mudae-sajin.D1.avif'],
    ...['pagefind/words.txt', 'pagefind/1a2b3c4d.pack', 'pagefind/fragment/a.pf_fragment'],
    ...['pagefind/index/a.pf_index'],
    ...[
      'favicon.svg',
      'card.png',
      'events/summit/one/card.png',
      'apple-touch-icon.png',
      '_astro/page.D1a2b3c4.js',
      'robots.txt',
      'rss.xml',
      'a/b/rss.xml',
    ],
    ...['sitemap-index.xml', 'sitemap-0.xml', 'sitemap-12.xml', 'suggestions.json'],
  ];
  expect(check(files)).toEqual([]);
});

describe('nothing else may', () => {
  test.each([
    'about.html',
    'events/404.html',
    'Events/index.html',
    'events/가/index.html',
    'events//index.html',
    'index.htmlx',
    '_astro/a/b.css',
    '_astro/a.css.bak',
    '_astro/a.png',
    'a/_astro/a.css',
    'pagefind/a.html',
    'pagefind/pagefind.js',
    'pagefind/pagefind.ko.pf_meta',
    'pagefind/wasm.ko.pagefind',
    'pagefind/fragment/a.json',
    'pagefind/other/a.pf_index',
    'pagefind/fragment/a/b.pf_fragment',
    'a/favicon.svg',
    'favicon.svg.js',
    'a/robots.txt',
    'sitemap-a.xml',
    'feed.xml',
    'a/index.html.old',
    'rss.xml.old',
    'pagefind/a.jsx',
    'pagefind/index/a.pf_index.gz',
    'a/pagefind/index/a.pf_index',
    'x_headers',
    '_headersx',
    '_astro/a.plain',
    'A/rss.xml',
    'a-rss.xml',
    'suggestions.json5',
  ])('%s', (file) => {
    expect(check([file])).toEqual([`stray-file ${file}`]);
  });

  test.each([
    ['dot-file', '.nojekyll'],
    ['dot-file', 'a/.git/config'],
    ['server-file', 'a/_redirects'],
    ['server-file', '_routes.json'],
    ['server-file', '_worker.js'],
    ['server-file', 'netlify.toml'],
    ['server-file', 'staticwebapp.config.json'],
    ['server-file', '_astro/A.PHP5'],
    ['server-file', '_astro/run.cgi'],
    ['server-file', '_astro/run.sh'],
    ['server-file', '_astro/run.asp'],
    ['server-file', '_astro/run.aspx'],
    ['source-map', '_astro/a.css.map'],
  ])('%s: %s', (rule, file) => {
    expect(check([file])).toEqual([`${rule} ${file}`]);
  });

  test.each([
    ['link', 'link-to-file'],
    ['other', 'stray-file'],
  ] as const)('a %s, whatever its name', (kind, rule) => {
    expect(check(['index.html'], { kind, bytes: 0 })).toEqual([`${rule} index.html`]);
  });
});

test.each([...'#?%\\:*"<>|\t\u007f\u00a0'])('a name may not have %j in it', (sign) => {
  const file = `_astro/a${sign}b.css`;
  expect(check([file])).toEqual([`file-name ${file}`]);
});

test('a name may have 180 bytes in it, however many its folders have', () => {
  const name = (bytes: number) => `_astro/${'가'.repeat(58)}${'a'.repeat(bytes - 174 - 4)}.css`;
  expect(check([name(180)])).toEqual([]);
  expect(check([name(181)])).toEqual([`file-name ${name(181)}`]);
});

test('a name is spelt in one way, and no two in ways that some disk cannot tell apart', () => {
  const [whole, apart] = ['_astro/가.css', '_astro/가.css'.normalize('NFD')];
  expect(check([apart])).toEqual([`file-name ${apart}`]);
  expect(check([whole, apart])).toEqual([`file-name ${apart}`, `file-name ${apart}`]);
  expect(check(['_astro/a.css', '_astro/A.css'])).toEqual(['file-name _astro/A.css']);
  expect(check(['_astro/page.D1a2b3c4.js', '_astro/Page.D1a2b3c4.js'])).toContain(
    'file-name _astro/Page.D1a2b3c4.js',
  );
  expect(check(['_astro/무대 사진.avif'])).toEqual(['file-name _astro/무대 사진.avif']);
});

test('where to allow a new kind of file is told', () => {
  const build = { files: new Map([['a.b', { kind: 'file', bytes: 1 }]]) };
  const [fault] = checkFiles(build as unknown as Build);
  expect(fault!.hint).toContain('check-files.ts');
});

test('a file has something in it', () => {
  expect(check(['_astro/page.D1a2b3c4.js'], { bytes: 0 })).toEqual([
    'empty-file _astro/page.D1a2b3c4.js',
  ]);
});
