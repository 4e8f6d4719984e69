import { describe, expect, test } from 'vitest';
import { recapFile } from '../../tests/support/a-built-site.ts';
import { edit, faultsAfter } from '../../tests/support/verify-in-memory.ts';

const inMain = (html: string) =>
  edit(recapFile, (text) => text.replace('</main>', `${html}</main>`));
const inHead = (html: string) =>
  edit(recapFile, (text) => text.replace('</head>', `${html}</head>`));
const without = (pattern: RegExp) => edit(recapFile, (text) => text.replace(pattern, ''));

describe('a page is stopped and named for', () => {
  test.each([
    ['a script within', 'inline-code', inMain('<script>alert(1)</script>')],
    ['a module within', 'inline-code', inMain('<script type="module">import("./a.js")</script>')],
    [
      'rules for what to load',
      'inline-code',
      inMain('<script type="speculationrules">{}</script>'),
    ],
    ['a style', 'inline-code', inMain('<p style="color: red">가</p>')],
    ['a handler', 'inline-code', inMain('<p onclick="alert(1)">가</p>')],
    ['a handler of a drawing', 'inline-code', inMain('<svg onload="alert(1)"></svg>')],
    ['a style sheet within', 'barred-element', inHead('<style>p { color: red }</style>')],
    ['a frame', 'barred-element', inMain('<iframe title="가" src="/notes/"></iframe>')],
    ['an object', 'barred-element', inMain('<object data="/notes/card.png"></object>')],
    ['an embedded file', 'barred-element', inMain('<embed src="/notes/card.png">')],
    ['another base of its addresses', 'barred-element', inHead('<base href="/notes/">')],
    [
      'sending its reader elsewhere',
      'barred-element',
      inHead('<meta http-equiv="Refresh" content="0; url=/notes/">'),
    ],
    [
      'a drawing that changes its links',
      'barred-element',
      inMain('<svg><a><set attributeName="href" to="/notes/"></set></a></svg>'),
    ],
    [
      'a foreign link without noopener',
      'no-opener',
      inMain('<a href="https://example.com/">가</a>'),
    ],
    [
      'a foreign link that begins as ours',
      'no-opener',
      inMain('<a href="https://example.github.io.example.com/">가</a>'),
    ],
    [
      'a tab of its own without noopener',
      'no-opener',
      inMain('<a href="/notes/" target="_blank">가</a>'),
    ],
    [
      'a placeholder of a picture',
      'placeholder',
      inMain('<p>__ASTRO_IMAGE_{"src":"./a.heic"}</p>'),
    ],
    ['an object as text', 'placeholder', inMain('<p>발표자: [object Object]</p>')],
    ['a value that is none', 'placeholder', inMain('<p><em>undefined</em>분</p>')],
    [
      'a number that is none, where only some hear it',
      'placeholder',
      inMain('<img src="/notes/card.png" alt="NaN명">'),
    ],
    ['a template as it was written', 'placeholder', inMain('<p>{{ title }}</p>')],
    ['letters in an unknown encoding', 'placeholder', inMain('<p>\u{FFFD}</p>')],
    ['a tag left open', 'html-syntax', inMain('<div>')],
    ['a paragraph that holds a box', 'html-syntax', inMain('<p>가<div>나</div>')],
    ['an attribute given twice', 'html-syntax', inMain('<p class="a" class="b">가</p>')],
    ['an end without a beginning', 'html-syntax', inMain('</section>')],
    ['an id given twice', 'same-id', inMain('<h2 id="핵심">가</h2>')],
    ['an id with a space', 'empty-id', inMain('<h2 id="가 나">가</h2>')],
    ['a label of nothing', 'dead-id', inMain('<label for="gone">가</label>')],
    ['a name that is not there', 'dead-id', inMain('<nav aria-labelledby="gone">가</nav>')],
    ['two h1', 'one-h1', inMain('<h1>또</h1>')],
    ['no h1', 'one-h1', without(/<h1>.*?<\/h1>/)],
    ['no title', 'page-title', without(/<title>.*?<\/title>/)],
    [
      'an empty title',
      'page-title',
      edit(recapFile, (text) => text.replace(/<title>.*?</, '<title> <')),
    ],
    ['no description', 'page-description', without(/<meta name="description"[^>]*>/)],
    ['no address of its own', 'page-address', without(/<link rel="canonical"[^>]*>/)],
    ['no card', 'page-card', without(/<meta property="og:image"[^>]*>/)],
    [
      'data that cannot be read',
      'json-ld',
      inHead('<script type="application/ld+json">{"@context":</script>'),
    ],
    ['no policy', 'page-policy', without(/<meta http-equiv="Content-Security-Policy"[^>]*>/)],
    [
      'a policy that comes late',
      'page-policy',
      edit(recapFile, (text) =>
        text.replace(
          /(<meta http-equiv="Content-Security-Policy"[^>]*>)(<title>)/,
          '<meta name="a">$1$2',
        ),
      ),
    ],
    [
      'a policy of another site',
      'page-policy',
      edit(recapFile, (text) => text.replaceAll(/(script-src )\S+/g, '$1https://example.net/')),
    ],
    ['data that says nothing', 'json-ld', inHead('<script type="application/ld+json">{}</script>')],
  ])('%s', async (_, rule, change) => {
    expect(await faultsAfter(change)).toMatchObject([{ rule, file: recapFile }]);
  });
});

test.each([
  ['tags in a comment and in an attribute', '<!-- </b> --><p title="</b>">가</p>'],
  ['an address that is called so', '<p>https://a.kr/NaN/@@view</p>'],
  [
    'a label of what the page quotes',
    '<h2 id="a"><code>undefined</code></h2><a href="#a" aria-label="undefined">글</a>',
  ],
  ['code that speaks of undefined, {{ }} and NaN', '<pre><code>undefined {{ x }} NaN</code></pre>'],
  ['a class that begins with "on"', '<p class="once" data-on="a">가</p>'],
  [
    'a tab of its own, without a hold on this one',
    '<a href="/notes/" target="_blank" rel="noopener">가</a>',
  ],
  [
    'a drawing within the page',
    '<svg viewBox="0 0 1 1"><path id="p" d="M0 0"></path><use href="#p"></use></svg>',
  ],
])('a page may show %s', async (_, html) => {
  expect(await faultsAfter(inMain(html))).toEqual([]);
});
