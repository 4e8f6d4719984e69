import { describe, expect, test } from 'vitest';
import { aPage, rulesOf, siteUrl } from '../../tests/support/a-page.ts';
import { afterPaint } from '../formats/after-paint.ts';
import { beforeDrawing } from '../formats/before-drawing.ts';
import { checkMarkup } from './check-markup.ts';

describe('what may stand in a page', () => {
  test.each<[string, readonly string[]]>([
    ['<script src="/a.js"></script>', []],
    ['<script type="application/ld+json">{}</script>', []],
    ['<script type="module">1</script>', ['inline-code']],
    [`<script>${beforeDrawing}</script>`, []],
    [`<script>${beforeDrawing};1</script>`, ['inline-code']],
    [`<script data-after="/a.js">${afterPaint}</script>`, []],
    [`<script data-after="/a.js">${afterPaint};1</script>`, ['inline-code']],
    ['<script src="">1</script>', []],
    ['<p style="color: red">가</p>', ['inline-code']],
    ['<p onclick="a()" onload="b()">가</p>', ['inline-code', 'inline-code']],
    ['<p data-on="a" class="on" title="on">가</p>', []],
    ['<iframe srcdoc="가"></iframe>', ['barred-element', 'inline-code']],
    [
      '<svg><foreignObject></foreignObject><animateTransform /></svg>',
      ['barred-element', 'barred-element'],
    ],
    ...[
      'animate',
      'applet',
      'embed',
      'fencedframe',
      'iframe',
      'object',
      'portal',
      'set',
      'style',
      'base',
    ].map((name): [string, string[]] => [`<${name}></${name}>`, ['barred-element']]),
    ['<frameset><frame></frameset>', ['barred-element', 'barred-element']],
    ['<meta http-equiv="refresh" content="0">', ['barred-element']],
    ['<meta http-equiv=" REFRESH " content="0">', ['barred-element']],
    ['<meta http-equiv="x-refresh"><meta http-equiv="refresher"><meta name="a">', []],
    ['<a href="https://example.com/">가</a>', ['no-opener']],
    ['<map><area href="https://example.com/" alt=""></map>', ['no-opener']],
    ['<a href="http://example.com/" rel="external">가</a>', ['no-opener']],
    ['<a href="https://example.com/" rel="noopener">가</a>', []],
    ['<a href="https://example.com/" rel="external noreferrer">가</a>', []],
    ['<a href="https://example.com/" rel="xnoopener">가</a>', ['no-opener']],
    ['<a href="https://example.com/" rel="noopener-x">가</a>', ['no-opener']],
    ['<a href="//example.com/">가</a>', ['no-opener']],
    [String.raw`<a href="/\example.com/">가</a>`, ['no-opener']],
    ['<a href="https://example.github.io.example.com/">가</a>', ['no-opener']],
    ['<a href="https://example.github.io/other/">가</a>', []],
    ['<a href="/">가</a><a href="/a">가</a><a href="#a">가</a><a href="../">가</a><a>가</a>', []],
    ['<a href="mailto:a@a.kr">가</a><a href="https://[">가</a>', []],
    ['<a href="/" target="_blank">가</a>', ['no-opener']],
    ['<a href="/" target="other">가</a>', ['no-opener']],
    ['<a href="/" target="x_self">가</a>', ['no-opener']],
    ['<a href="/" target="_selfish">가</a>', ['no-opener']],
    ['<a href="xhttps://a.kr/">가</a>', []],
    [
      '<a href="/" target="_self">가</a><a href="/" target="_parent">가</a><a href="/" target="_top">가</a>',
      [],
    ],
    ['<form target="_blank"></form>', ['no-opener']],
    ['<link href="https://example.com/">', []],
  ])('%s: %j', (html, found) => {
    expect(rulesOf(checkMarkup(aPage(`<!doctype html>${html}`), siteUrl))).toEqual(found);
  });
});
