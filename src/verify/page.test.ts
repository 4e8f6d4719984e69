import { expect, test } from 'vitest';
import { findAll, isListed, isWithin, parsePage } from './page.ts';

const read = (html: string) =>
  parsePage('index.html', new URL('https://example.com/'), `<!doctype html>${html}`);

test('elements come in the order of the document, those of a template among them', () => {
  const page = read(
    '<p id="a"><b id="b">가</b></p><template><i id="c">나</i></template><u id="d">다</u>',
  );
  const tags = page.elements.map(({ tag }) => tag).join(' ');
  expect(tags).toBe('html head body p b template i u');
  expect([...page.ids]).toEqual(['a', 'b', 'c', 'd']);
});

test('an element knows its text, and which of it is its own', () => {
  const [paragraph] = findAll(read('<p>가<b>나<i>다</i></b>라<!-- 주 --></p>'), 'p');
  expect(paragraph!.text).toBe('가나다라');
  expect(paragraph!.ownText.trim()).toBe('가 라');
});

test('a word is one word however its line may be broken', () => {
  const [link] = findAll(
    read(
      '<a>https://a.kr/<wbr>b/<span class="wb">c/</span><span class="nb">NaN</span><i>을</i></a>',
    ),
    'a',
  );
  expect(link!.ownText.trim()).toBe('https://a.kr/b/c/NaN');
});

test('elements are found by name and by every attribute that is asked for', () => {
  const page = read(
    '<meta name="a" content="1"><meta name="a" content="2"><meta name="b" content="1">',
  );
  expect(findAll(page, 'meta')).toHaveLength(3);
  expect(findAll(page, 'meta', { name: 'a' })).toHaveLength(2);
  expect(findAll(page, 'meta', { name: 'a', content: '2' })).toHaveLength(1);
  expect(findAll(page, 'link', { name: 'a' })).toEqual([]);
});

test('an attribute of a drawing keeps its whole name', () => {
  const [use] = findAll(read('<svg><use xlink:href="#a" HREF="#b"/></svg>'), 'use');
  expect(use!.attributes).toEqual({ 'xlink:href': '#a', href: '#b' });
});

test('an element is within its ancestors, and within itself', () => {
  const page = read('<pre><code><b>가</b></code></pre><b>나</b>');
  const [inside, outside] = findAll(page, 'b');
  const code = new Set(['code']);
  expect([isWithin(inside, code), isWithin(inside?.parent, code), isWithin(outside, code)]).toEqual(
    [true, true, false],
  );
  expect(isWithin(undefined, code)).toBe(false);
});

test.each([
  ['', true],
  ['<meta name="robots" content="noindex">', false],
  ['<meta name="robots" content="nofollow, noindex">', false],
  ['<meta name="robots" content="nofollow">', true],
  ['<meta name="robots">', true],
  ['<meta name="robots" content="nofollow"><meta name="robots" content="noindex">', false],
  ['<meta name="description" content="noindex">', true],
])('with %j in its head, search engines may list a page: %s', (head, listed) => {
  expect(isListed(read(head))).toBe(listed);
});

test('a text nested without end is read all the same', () => {
  const depth = 20_000;
  const page = read(`${'<span>'.repeat(depth)}가`);
  expect(page.elements[3]!.text).toBe('가');
});

test('where a page breaks the grammar is told', () => {
  expect(read('<p a a>가</p>').errors.map(({ code }) => code)).toEqual(['duplicate-attribute']);
  expect(read('<p>가</p>').errors).toEqual([]);
});
