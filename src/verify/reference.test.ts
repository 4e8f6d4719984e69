import { describe, expect, test } from 'vitest';
import { parsePage } from './page.ts';
import { findCssAddresses, parseCandidates, readReferences } from './reference.ts';

const site = new URL('https://example.github.io/notes/');

const read = (html: string) =>
  readReferences(parsePage('index.html', site, `<!doctype html>${html}`), site).map(
    ({ kind, from, address }) => [kind, from, address],
  );

describe('what a page names', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    ['a link', '<a href=" /a/ ">가</a>', [['link', 'a href', '/a/']]],
    ['an area', '<map><area href="/a/" alt=""></map>', [['link', 'area href', '/a/']]],
    [
      'a link in a drawing',
      '<svg><a xlink:href="/a/"></a></svg>',
      [['link', 'a xlink:href', '/a/']],
    ],
    [
      'where clicks are told to',
      '<a href="/a/" ping=" /b  /c ">가</a>',
      [
        ['link', 'a href', '/a/'],
        ['load', 'a ping', '/b'],
        ['load', 'a ping', '/c'],
      ],
    ],
    ['a quoted work', '<q cite="/a/">가</q>', [['mention', 'q cite', '/a/']]],
    [
      'a longer one',
      '<blockquote cite="/a/">가</blockquote>',
      [['mention', 'blockquote cite', '/a/']],
    ],
    ['why words went', '<del cite="/a/">가</del>', [['mention', 'del cite', '/a/']]],
    ['why words came', '<ins cite="/a/">가</ins>', [['mention', 'ins cite', '/a/']]],
    ['its own address', '<link rel="canonical" href="/a/">', [['mention', 'link href', '/a/']]],
    ['a feed', '<link rel="Alternate  help" href="/a">', [['mention', 'link href', '/a']]],
    ['a style sheet', '<link rel="stylesheet" href="/a.css">', [['load', 'link href', '/a.css']]],
    ['another', '<link rel="alternate stylesheet" href="/a">', [['load', 'link href', '/a']]],
    ['whatever a link is for', '<link href="/a">', [['load', 'link href', '/a']]],
    [
      'a picture in each of its widths',
      '<img src="/a.webp" srcset="/b.webp 480w, /c.webp 960w" alt="">',
      [
        ['load', 'img src', '/a.webp'],
        ['load', 'img srcset', '/b.webp'],
        ['load', 'img srcset', '/c.webp'],
      ],
    ],
    [
      'a picture that is asked for early',
      '<link rel="preload" imagesrcset="/a.webp 1x, /b.webp 2x">',
      [
        ['load', 'link imagesrcset', '/a.webp'],
        ['load', 'link imagesrcset', '/b.webp'],
      ],
    ],
    ['a form', '<form action="/a/"></form>', [['load', 'form action', '/a/']]],
    ['a button', '<button formaction="/a/">가</button>', [['load', 'button formaction', '/a/']]],
    ['a still', '<video poster="/a.png"></video>', [['load', 'video poster', '/a.png']]],
    ['a filling', `<p style="background: url('/a.png')">가</p>`, [['load', 'p style', '/a.png']]],
    [
      'the picture of a card',
      '<meta property="og:image" content="/a.png"><meta name="twitter:image" content="/b.png">',
      [
        ['own', 'meta og:image', '/a.png'],
        ['own', 'meta twitter:image', '/b.png'],
      ],
    ],
    ['a card without one', '<meta property="og:image">', [['own', 'meta og:image', '']]],
    [
      'no other words of a card',
      '<meta property="og:image:alt" content="/a"><meta name="x-twitter:image" content="/a">',
      [],
    ],
    ['each address once', '<a href="/a/">가</a><a href="/a/">나</a>', [['link', 'a href', '/a/']]],
    [
      'but one address for two ends twice',
      '<a href="/a/">가</a><form action="/a/"></form>',
      [
        ['link', 'a href', '/a/'],
        ['load', 'form action', '/a/'],
      ],
    ],
  ])('%s', (_, html, references) => {
    expect(read(html)).toEqual(references);
  });

  test('addresses of its data: of this site as its own, of others as named; words are none', () => {
    const data = {
      name: '글 https://example.com/',
      url: 'https://example.github.io/notes/a/',
      about: { sameAs: ['http://example.com/', 'https://[', 7] },
    };
    expect(read(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toEqual([
      ['own', 'JSON-LD url', 'https://example.github.io/notes/a/'],
      ['mention', 'JSON-LD 0', 'http://example.com/'],
      ['mention', 'JSON-LD 1', 'https://['],
    ]);
    expect(
      read('<script type="application/ld+json">{"url": "https://a.example/", </script>'),
    ).toEqual([]);
  });
});

test.each<[string, readonly string[]]>([
  ['a.webp', ['a.webp']],
  ['a', ['a']],
  ['a.webp 480w, b.webp 960w', ['a.webp', 'b.webp']],
  ['  a.webp   480w ,b.webp\n2x  ', ['a.webp', 'b.webp']],
  ['a,b.webp 1x, c,d.webp 2x', ['a,b.webp', 'c,d.webp']],
  ['a.webp, b.webp', ['a.webp', 'b.webp']],
  ['', []],
])('the pictures of srcset=%j', (srcset, addresses) => {
  expect(parseCandidates(srcset)).toEqual(addresses);
});

test.each<[string, readonly string[]]>([
  ['a { background: url(a.png), URL( "b c.png" ) }', ['a.png', 'b c.png']],
  [`@import   'a.css'; @import "b.css"; @import url(c.css);`, ['a.css', 'b.css', 'c.css']],
  ['/* url(a.png) */ a { b: url(c.png) } /* url(d.png)\n */', ['c.png']],
  ['a { b: url("") }', ['']],
  ['a { color: curl }', []],
])('the addresses of a style sheet: %s', (css, addresses) => {
  expect(findCssAddresses(css)).toEqual(addresses);
});
