import { describe, expect, test } from 'vitest';
import { buildPolicy } from '../formats/policy.ts';
import { buildRoutes } from '../model/routes.ts';
import { checkHead } from './check-head.ts';
import { checkIds } from './check-ids.ts';
import { checkJsonLd } from './check-json-ld.ts';
import { checkMarkup } from './check-markup.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { checkPolicy } from './check-policy.ts';
import { checkSyntax } from './check-syntax.ts';
import type { Finding } from './fault.ts';
import { parsePage } from './page.ts';

const site = new URL('https://example.github.io/notes/');
const url = new URL('events/', site);
const page = (html: string) => parsePage('events/index.html', url, html);
const rules = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

describe('a page says of itself', () => {
  const parts = {
    title: '<title>행사</title>',
    description: '<meta name="description" content="행사에 관해">',
    canonical: `<link rel="canonical" href="${url.href}">`,
    address: `<meta property="og:url" content="${url.href}">`,
    card: '<meta property="og:image" content="/og.png">',
    h1: '<h1>행사</h1>',
  };
  const check = (changed: Partial<typeof parts>) => {
    const { h1, ...head } = { ...parts, ...changed };
    return rules(checkHead(page(`<head>${Object.values(head).join('')}</head><body>${h1}</body>`)));
  };

  test.each<[string, Partial<typeof parts>, readonly string[]]>([
    ['all it must', {}, []],
    ['no title', { title: '' }, ['page-title']],
    ['an empty title', { title: '<title> </title>' }, ['page-title']],
    ['two titles', { title: '<title>가</title><title>나</title>' }, ['page-title']],
    ['a title, and a drawing another', { h1: '<h1>가<svg><title>나</title></svg></h1>' }, []],
    ['no description', { description: '' }, ['page-description']],
    ['an empty one', { description: '<meta name="description">' }, ['page-description']],
    ['two', { description: parts.description.repeat(2) }, ['page-description']],
    ['no card', { card: '' }, ['page-card']],
    ['no heading', { h1: '' }, ['one-h1']],
    ['two headings', { h1: parts.h1.repeat(2) }, ['one-h1']],
    ['no address', { canonical: '' }, ['page-address']],
    ['two addresses', { canonical: parts.canonical.repeat(2) }, ['page-address']],
    ['an empty address', { canonical: '<link rel="canonical">' }, ['page-address']],
    [
      'an address from /',
      { address: '<meta property="og:url" content="/notes/events/">' },
      ['page-address'],
    ],
    [
      'nothing of its address where nobody lists it',
      { canonical: '<meta name="robots" content="noindex">', address: '' },
      [],
    ],
  ])('%s', (_, changed, found) => {
    expect(check(changed)).toEqual(found);
  });
});

describe('the policy of a page', () => {
  const charset = '<meta charset="utf-8">';
  const policy = (name: string, base = '/notes/') =>
    `<meta http-equiv="${name}" content="${buildPolicy(site, buildRoutes(base))}">`;
  const right = policy('Content-Security-Policy');

  test.each([
    ['stands behind its encoding', `${charset}${right}<title>가</title>`, true],
    ['is not there', charset, false],
    ['is not there, nor anything else', '', false],
    ['comes before its encoding', `${right}${charset}`, false],
    ['comes without its encoding', `<meta name="a">${right}`, false],
    ['comes late', `${charset}<title>가</title>${right}`, false],
    ['only reports', `${charset}${policy('Content-Security-Policy-Report-Only')}`, false],
    ['is of another site', `${charset}${policy('Content-Security-Policy', '/other/')}`, false],
  ])('%s', (_, head, isRight) => {
    const found = rules(checkPolicy(page(`<!doctype html><head>${head}</head>`), site));
    expect(found).toEqual(isRight ? [] : ['page-policy']);
  });
});

describe('ids', () => {
  test.each<[string, string, readonly string[]]>([
    ['each once', '<p id="a"></p><p id="b"></p>', []],
    ['one twice', '<p id="a"></p><b id="a"></b>', ['same-id']],
    ['one three times', '<p id="a"></p><b id="a"></b><b id="a"></b>', ['same-id', 'same-id']],
    ['an empty one', '<p id=""></p>', ['empty-id']],
    ['two words', '<p id="a b"></p><p id="a b"></p>', ['empty-id', 'empty-id']],
    ['a space behind', '<p id="a "></p>', ['empty-id']],
    ['one in Korean', '<p id="가"></p><a aria-describedby="가"></a>', []],
    [
      'a name by two elements',
      '<i id="a"></i><i id="b"></i><nav aria-labelledby="a  b"></nav>',
      [],
    ],
    [
      'a name by one that is not there',
      '<i id="a"></i><nav aria-labelledby="a b"></nav>',
      ['dead-id'],
    ],
    ['a name by none', '<nav aria-labelledby=""></nav>', ['dead-id']],
    ...[
      'for',
      'form',
      'headers',
      'list',
      'popovertarget',
      'commandfor',
      'anchor',
      'itemref',
      'aria-activedescendant',
      'aria-controls',
      'aria-describedby',
      'aria-details',
      'aria-errormessage',
      'aria-flowto',
      'aria-labelledby',
      'aria-owns',
    ].map((name): [string, string, string[]] => [name, `<p ${name}="gone"></p>`, ['dead-id']]),
    ['a name in words', '<p aria-label="gone" title="gone"></p>', []],
  ])('%s', (_, html, found) => {
    expect(rules(checkIds(page(html)))).toEqual(found);
  });
});

describe('data for machines', () => {
  test.each([
    ['{"@context":"https://schema.org","@type":"Thing"}', true],
    ['{"@context":"https://schema.org"}', false],
    ['{"@context":"https://schema.org","@type":""}', false],
    ['{"@context":"http://schema.org","@type":"Thing"}', false],
    ['{"@type":"Thing"}', false],
    ['[]', false],
    ['null', false],
    ['', false],
  ])('%s says something: %s', (json, says) => {
    const script = `<script type="application/ld+json">${json}</script><script>1</script>`;
    expect(rules(checkJsonLd(page(script)))).toEqual(says ? [] : ['json-ld']);
  });
});

describe('what may stand in a page', () => {
  test.each<[string, readonly string[]]>([
    ['<script src="/a.js"></script>', []],
    ['<script type="application/ld+json">{}</script>', []],
    ['<script type="module">1</script>', ['inline-code']],
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
    expect(rules(checkMarkup(page(`<!doctype html>${html}`), site))).toEqual(found);
  });
});

describe('what a machine left behind', () => {
  const check = (html: string) =>
    checkPlaceholders(page(`<!doctype html><title>가</title>${html}`));

  test.each([
    ['<p>가 undefined 나</p>', 1],
    ['<p>가 <b>NaN</b> 나</p>', 1],
    ['<p>undefinedly NaNs</p>', 0],
    ['<p>undefined NaN</p>', 1],
    ['<p title="undefined" class="undefined">가</p>', 1],
    ['<img alt="NaN" src="/undefined.png" srcset="/NaN.png 1x">', 3],
    ['<input placeholder="NaN" value="{{a}}"><i aria-label="@@"></i>', 3],
    ['<meta content="https://example.com/undefined">', 0],
    ['<a href="/undefined/">가</a>', 1],
    ['<a href="https://example.com/undefined">가</a>', 0],
    ['<a href="HTTP://example.com/NaN">가</a>', 0],
    ['<p>https://example.com/NaN undefined</p>', 1],
    ['<pre>undefined</pre><samp>NaN</samp><code>{{ <b>@@</b> }}</code>', 0],
    ['<code>undefined</code><p>undefined</p><p title="undefined">가</p>', 0],
    ['<code>undefined</code><p>NaN</p>', 1],
    ['<script src="/a.js">undefined</script>', 0],
  ])('%s: %d', (html, count) => {
    expect(rules(check(html))).toEqual(Array.from({ length: count }, () => 'placeholder'));
  });

  test('is told with some words around it, and no more', () => {
    const [finding] = check(`<p>${'가'.repeat(30)}undefined${'나'.repeat(60)}</p>`);
    expect(finding!.message).toContain(`\`${'가'.repeat(20)}undefined${'나'.repeat(31)}\``);
    expect(check('<p> NaN명 </p>')[0]!.message).toContain('`NaN명`');
  });
});

describe('the grammar of HTML', () => {
  const check = (html: string) => rules(checkSyntax(page(`<!doctype html>${html}`)));

  test.each([
    ['<p>가</p><br><img src="/a" alt=""><svg><path d="M0 0"/></svg>', 0],
    ['<p>가', 1],
    ['<ul><li>가<li>나</ul>', 2],
    ['<p><div>가</div></p>', 2],
    ['<p>가</p></section>', 1],
    ['</b></i>가', 2],
    ['</b><p>가</p>', 1],
    ['<p></b></p>', 1],
    ['<p title="</b>">가</p><!-- </b> --><!-- </i> -->', 0],
    ['<!-- 가 --></b>', 1],
    ['<p class="a" class="b">가</p>', 1],
    ['<svg><path d="M0 0"></svg>', 1],
  ])('%s breaks it %d times', (html, count) => {
    expect(check(html)).toEqual(Array.from({ length: count }, () => 'html-syntax'));
  });

  test('of an element that was left open its name is told', () => {
    const [open] = checkSyntax(page('<!doctype html><kbd>가'));
    expect(open!.hint).toContain('<kbd>');
    expect(checkSyntax(page('<!doctype html></b>'))[0]!.hint).toBeUndefined();
  });

  test('what breaks it is shown with what stands around it, in a line', () => {
    const [finding] = checkSyntax(
      page(`<!doctype html><p>${'가'.repeat(30)}\n\n</b>${'나'.repeat(30)}</p>`),
    );
    expect(finding!.message).toContain(`\`${'가'.repeat(18)} </b>${'나'.repeat(16)}\``);
  });
});
