import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAll, parsePage } from '../verify/page.ts';
import { keepTogether } from './unbroken-html.ts';

/** With what was put in as brackets. */
const mark = (html: string) =>
  keepTogether(html)
    .replaceAll('<span class="nb">', '[')
    .replaceAll('<span class="wb">', '[~')
    .replaceAll('</span>', ']');

test('a number stays with what it counts, in any element', () => {
  expect(mark('<h1>천만 명</h1><p>세 가지</p><td>3 개</td>')).toBe(
    '<h1>천[만 명]</h1><p>[세 가]지</p><td>[3 개]</td>',
  );
});

test.each([
  ['<p><strong>큐(SQS)</strong>를</p>', '<p>[<strong>큐(SQS)</strong>를]</p>'],
  ['<p>큐(<a href="#">SQS</a>)를', '<p>큐(<a href="#">SQS</a>[)를]'],
  ['<p><code>run()</code>은', '<p>[<code>run()</code>은]'],
  [
    '<p><a href="#">지속 전달(<i>Continuous delivery</i>)</a>은</p>',
    '<p>[<a href="#">[~지속 전달(]<i>[~Continuous delivery]</i>)</a>은]</p>',
  ],
  ['<p>‘<em>천만</em> 명’', '<p>‘[<em>천만</em> 명]’'],
])('two letters on the edge of an element are held by their common parent: %s', (html, marked) => {
  expect(mark(html)).toBe(marked);
});

test.each([
  ['<p><code>/</code>로', '<p>[<code>/</code>로]'],
  ['<p><code>##</code>부터', '<p>[<code>##</code>부]터'],
  ['<p><a href="#"><em>🙂</em></a>라고', '<p>[<a href="#"><em>🙂</em></a>라]고'],
  [
    '<p><a href="#">s/b</a>와 <a href="#">s*</a>은',
    '<p><a href="#">[s/b]</a>와 [<a href="#">s*</a>은]',
  ],
  [
    '<p><code>npm run photos -- &lt;글&gt;</code>로',
    '<p>[<code>[~npm run photos -- &lt;글]&gt;</code>로]',
  ],
  [
    '<p><em>처음과 끝을 모두 이어 붙인 😀😀</em>가',
    '<p>[<em>[~처음과 끝을 모두 이어 붙인 😀]😀</em>가]',
  ],
])('a particle stays with an element, whatever sign that ends with: %s', (html, marked) => {
  expect(mark(html)).toBe(marked);
});

test.each([
  '<code>!important</code>를 <kbd>K</kbd>는 <em>/ </em>로 <code>/</code> 로',
  '<pre>천만 명</pre><code>천만 명</code><title>천만 명</title><svg><text>천만 명</text></svg>',
  '<script>"천만 명 <p>"</script><style>천만 명</style><template><p>천만 명</p></template>',
  '<a title="천만 명" href="#">사람</a><!-- 천만 명 -->',
  '<p class="facts"><span>천만</span> <span>명</span></p><li>천만</li> <li>명</li>',
  '<a href="#">큐(SQS)</a><a href="#">를</a>',
])('what is no text, or no line of text, is left as it is: %s', (html) => {
  expect(keepTogether(html)).toBe(html);
});

test('a character reference is one letter', () => {
  expect(mark('<p>&quot;왜&quot;라고 천만&nbsp;명 &lt;가&gt;나')).toBe(
    '<p>&quot;왜[&quot;라]고 천[만&nbsp;명] &lt;가&gt;나',
  );
});

test('a page has the same elements and the same text as before, whatever stands in it', () => {
  const pieces = [
    ...['천만', ' ', '명', '(가)', '를', '·', '*', 'https://example.kr/b', 'X-Ray'],
    ...['<b>', '</b>', '<a href="#">', '</a>', '<code>', '</code>'],
  ];
  const blocks = [
    '<p>',
    '</p>',
    '<code>',
    '</code>',
    '&quot;',
    '3',
    ' 개',
    '%',
    '<span>',
    '</span>',
    '< ',
  ];
  const html = fc.array(fc.constantFrom(...pieces, ...blocks)).map((all) => all.join(''));
  const read = (text: string) => {
    const page = parsePage('a.html', new URL('https://example.com/'), text);
    const elements = page.elements.filter(({ attributes }) => attributes['class'] === undefined);
    return { text: findAll(page, 'body')[0]!.text, elements: elements.map(({ tag }) => tag) };
  };
  fc.assert(
    fc.property(html, (any) => {
      const nested = wellFormed(any);
      expect(read(keepTogether(nested))).toEqual(read(nested));
    }),
  );
});

test('whatever it puts in ends within the element it begins in', () => {
  const pieces = [
    '나',
    ' (가)',
    '*',
    'https://example.kr/b',
    ' 3 개',
    '<b>',
    '</b>나',
    '<a>',
    '</a>나',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 3 }), (all) => {
      const html = keepTogether(`<p>${wellFormed(all.join(''))}</p>`).replaceAll(
        /<span[^>]*>/g,
        '<span>',
      );
      expect(wellFormed(html)).toBe(html);
    }),
    { numRuns: 2_000 },
  );
});

/** Without end tags that end nothing, and with those that are missing: what Astro hands over. */
function wellFormed(html: string): string {
  const open: string[] = [];
  const kept = html.replaceAll(/<(\/?)(\w+)[^<>]*>/g, (tag, slash: string, name: string) => {
    if (slash === '') {
      if (name === 'p' && open.length > 0) return '';
      if (name !== 'span' && open.includes(name)) return '';
      open.push(name);
      return tag;
    }
    if (open.at(-1) !== name) return '';
    open.pop();
    return tag;
  });
  return (
    kept +
    open
      .toReversed()
      .map((name) => `</${name}>`)
      .join('')
  );
}
