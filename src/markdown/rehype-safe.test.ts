import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { rehypeSafe } from './rehype-safe.ts';

const words: Element['children'] = [{ type: 'text', value: '가' }];

/** What is left of one element. */
function left(tagName: string, properties: Element['properties'] = {}, children = words): string {
  const element: Element = { type: 'element', tagName, properties, children };
  const tree: Root = { type: 'root', children: [element] };
  return toHtml(rehypeSafe()(tree));
}

test.each(
  [
    ...[
      'p',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'blockquote',
      'aside',
      'section',
      'pre',
      'ul',
      'ol',
    ],
    ...['li', 'a', 'em', 'strong', 'del', 'code', 'kbd', 'sub', 'sup', 'details'],
  ].map((name) => [name]),
)('<%s> is what Markdown or an author may make', (name) => {
  expect(left(name)).toBe(`<${name}>가</${name}>`);
});

test.each(
  ['b', 'div', 'span', 'font', 'form', 'button', 'svg', 'iframe', 'label', 'summary', 'base'].map(
    (name) => [name],
  ),
)('of <%s> only its words are left', (name) => {
  expect(left(name)).toBe('가');
});

test.each([['script'], ['style']])('of <%s> nothing is left', (name) => {
  expect(left(name)).toBe('');
});

test.each<[string, Element['properties']]>([
  ['a', { href: 'https://example.com/', title: '나', ariaLabel: '다' }],
  ['a', { href: '#user-content-fn-1', id: 'user-content-fnref-1', dataFootnoteRef: true }],
  ['a', { ariaDescribedBy: ['footnote-label'], dataFootnoteBackref: '', className: ['service'] }],
  ['a', { className: ['data-footnote-backref'] }],
  ['aside', { ariaLabel: '편집자 주', className: ['editors-note'] }],
  ['aside', { className: ['disagreement'] }],
  ['code', { className: ['language-c++'] }],
  ['h2', { id: '무엇을-s3에', className: ['sr-only'] }],
  ['h6', { id: 'a_1' }],
  ['li', { className: ['task-list-item'], id: 'user-content-fn-1' }],
  ['ol', { start: 3, className: ['contains-task-list'] }],
  ['ul', { className: ['contains-task-list'] }],
  ['section', { dataFootnotes: true, className: ['footnotes'] }],
])('<%s> keeps what our plugins say of it: %j', (name, properties) => {
  const element: Element = { type: 'element', tagName: name, properties, children: [] };
  expect(left(name, { ...properties })).toBe(toHtml(element).replace('></', '>가</'));
});

test.each<[string, Element['properties']]>([
  ['p', { id: 'menu', className: ['a'], style: 'color: red', onClick: 'alert(1)', title: '나' }],
  ['a', { id: 'menu', className: ['button'], target: '_blank', download: true, ping: ['/a'] }],
  ['a', { href: 'javascript:alert(1)' }],
  ['a', { href: '//example.com' }],
  ['h2', { id: 'a b', className: ['menu'] }],
  ['h2', { id: '"><script>' }],
  ['li', { id: 'menu', value: '3' }],
  ['li', { id: 'x-user-content-fn-1' }],
  ['a', { id: 'x-user-content-fnref-1' }],
  ['code', { className: ['x-language-a'] }],
  ['ol', { type: 'a', reversed: true }],
  ['code', { className: ['language-a b', 'a', 'language-'] }],
  ['aside', { className: ['a'], role: 'alert' }],
  ['section', { className: ['a'], id: 'a' }],
])('<%s> loses what nobody said: %j', (name, properties) => {
  expect(left(name, properties).replace(' class=""', '')).toBe(`<${name}>가</${name}>`);
});

test('a picture has its file beside the text, its words and its title, and nothing else', () => {
  const given = { src: './a.png', alt: '나', title: '다', width: 9, srcSet: 'b.png' };
  expect(left('img', given, [])).toBe('<img src="./a.png" alt="나" title="다">');
  for (const src of ['https://a.kr/a.png', '../a.png', 'data:image/png,a'])
    expect(left('img', { src }, [])).toBe('<img>');
});

test('a field is a check box that nobody can check', () => {
  expect(left('input', { type: 'password', name: 'a', checked: true }, [])).toBe(
    '<input checked type="checkbox" disabled>',
  );
});

test('characters that nobody sees go, from words and attributes', () => {
  expect(left('a', { href: 'https://a.kr/', title: '나\u202E다' })).toBe(
    '<a href="https://a.kr/" title="나다">가</a>',
  );
  const text: Root = { type: 'root', children: [{ type: 'text', value: '가\u202E나\u0000' }] };
  expect(toHtml(rehypeSafe()(text))).toBe('가나');
});

test('cells are aligned to three sides', () => {
  const cell = (tagName: string, align: string): Element => ({
    type: 'element',
    tagName,
    properties: { align, colSpan: 9 },
    children: [],
  });
  const row = ['left', 'center', 'right', 'justify'].flatMap((align) => [
    cell('th', align),
    cell('td', align),
  ]);
  const table: Element = {
    type: 'element',
    tagName: 'table',
    properties: { border: 1 },
    children: [
      {
        type: 'element',
        tagName: 'tbody',
        properties: {},
        children: [{ type: 'element', tagName: 'tr', properties: {}, children: row }],
      },
    ],
  };
  const html = toHtml(rehypeSafe()({ type: 'root', children: [table] }));
  expect(html).toBe(
    `<table><tbody><tr>${['left', 'center', 'right'].map((side) => `<th align="${side}"></th><td align="${side}"></td>`).join('')}<th></th><td></td></tr></tbody></table>`,
  );
});
