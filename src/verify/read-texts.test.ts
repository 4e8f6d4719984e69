import { describe, expect, test } from 'vitest';
import { builtTexts, ownFaults } from '../../tests/support/built-texts.ts';
import { readTexts, textsOf } from './read-texts.ts';
import { parseXml } from './xml.ts';

const address = new URL('https://example.github.io/notes/');
const read = (texts: Readonly<Record<string, string>>) => builtTexts(texts, address);

describe('the addresses in a file beside the pages', () => {
  test.each<[string, string, readonly string[]]>([
    ['a.css', 'a { b: url(c.png) }', ['load url() c.png']],
    [
      'a.js',
      'import{a}from"./b.js";import "../c.js";import(`./d.js`);export*from\'./e.js\'',
      ['load import ./b.js', 'load import ../c.js', 'load import ./d.js', 'load import ./e.js'],
    ],
    ['b.js', 'from"astro";import("/a.js");transform"./a.js";import(`./${b}.js`);afrom"./a.js"', []],
    [
      'robots.txt',
      'User-agent: *\nsitemap:  https://a.kr/s.xml \nNo Sitemap: b\n',
      ['own Sitemap https://a.kr/s.xml'],
    ],
    ['other.txt', 'Sitemap: https://a.kr/s.xml', []],
    [
      'rss.xml',
      '<rss><channel><link> https://a.kr/ </link><image><url>b</url><link>c</link></image></channel></rss>',
      ['own link https://a.kr/', 'own url b', 'own link c'],
    ],
    [
      'a.xml',
      '<a><guid>b</guid><guid isPermaLink="false">c</guid><guid isPermaLink="true">d</guid></a>',
      ['own guid b', 'own guid d'],
    ],
    [
      'b.xml',
      '<a><loc>b</loc><title>c</title><locale>d</locale><b href="e" url="f" src="g"/></a>',
      ['own loc b', 'own b href e', 'own b url f'],
    ],
    [
      'suggestions.json',
      '{"services":[["가","services/a/",""]],"pages":[["나","a/#b",""],["다"]]}',
      [
        `own suggestions ${address.href}services/a/`,
        `own suggestions ${address.href}a/#b`,
        `own suggestions ${address.href}`,
      ],
    ],
    ['other.json', '{"services":[["가","services/a/"]]}', []],
    ['a.svg', '<svg href="a"/>', []],
  ])('%s: %s', (file, text, found) => {
    const { references, findings } = read({ [file]: text }).get(file)!;
    expect(findings.filter(({ rule }) => rule === 'unreadable-file')).toEqual([]);
    expect(references.map(({ kind, from, address: to }) => `${kind} ${from} ${to}`)).toEqual(found);
  });
});

test('a file that cannot be read is told, and the others are read', () => {
  const texts = read({
    'sitemap-0.xml': '<urlset>\n<url>',
    'a.svg': '<svg',
    'suggestions.json': '{',
    'robots.txt': '',
  });
  const faults = ownFaults(texts);
  expect(faults.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
    'unreadable-file sitemap-0.xml',
    'unreadable-file a.svg',
    'unreadable-file suggestions.json',
  ]);
  expect(faults[0]!.message).not.toContain('\n');
  expect([...readTexts({ texts }).documents.keys()]).toEqual([]);
});

test('an element of XML has its way, its attributes and the text right in it', () => {
  const xml = '<a b="1">가<c>나</c><![CDATA[<다>]]><d/>라</a>';
  expect(parseXml(xml)).toEqual([
    { path: 'a', attributes: { b: '1' }, text: '가<다>라' },
    { path: 'a/c', attributes: {}, text: '나' },
    { path: 'a/d', attributes: {}, text: '' },
  ]);
  for (const broken of ['<a>', '<a></b>', '<a b></a>', 'a'])
    expect(() => parseXml(broken)).toThrow();
});

test('texts are asked for by the name of their file and their way', () => {
  const texts = read({
    'sitemap-0.xml': '<a><b> 1 </b><b>2</b><c>3</c></a>',
    'sitemap-index.xml': '<a><b>4</b></a>',
  });
  expect(textsOf(readTexts({ texts }), /^sitemap-\d/, 'a/b')).toEqual(['1', '2']);
});

test.each([
  ['//# sourceMappingURL=theme.js.map', true],
  ['/*# sourceMappingURL=theme.js.map */', true],
  ['//@ sourceMappingURL=theme.js.map', true],
  ['//#sourceURL=theme.ts', true],
  ['// sourceMappingURL is none', false],
  ['a("# sourceMappingURL=")', false],
])('a file that says %j names its source: %s', (text, names) => {
  const faults = ownFaults(read({ 'theme.js': text }));
  expect(faults.map(({ rule }) => rule)).toEqual(names ? ['source-map'] : []);
});
