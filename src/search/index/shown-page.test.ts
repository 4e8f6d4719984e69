import fc from 'fast-check';
import { close, createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { unpackFragment, type Fragment } from './fragments.ts';
import { readShown } from './shown-page.ts';

afterAll(close);

const page = (body: string) =>
  `<!doctype html><html lang="ko"><head><title>제목</title></head><body><main><h1 id="top">밖</h1>${body}</main></body></html>`;
const article = (inner: string) => page(`<article data-pagefind-body>${inner}</article>`);

const read = (inner: string) => readShown('/a/', article(inner));

/** Pages as Pagefind reads them, of whose places this site keeps the headings. */
async function readByPagefind(pages: readonly string[]): Promise<Map<string, Fragment>> {
  const { index } = await createIndex({ forceLanguage: 'ko', excludeSelectors: ['.credit'] });
  for (const [at, content] of pages.entries())
    await index!.addHTMLFile({ url: String(at), content });
  const { files } = await index!.getFiles();
  const fragments = files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(({ content }) => unpackFragment(content))
    .map(({ anchors, ...rest }) => ({
      ...rest,
      anchors: anchors.filter(({ element }) => /^h[1-6]$/.test(element)),
    }));
  return new Map(fragments.map((fragment) => [fragment.url, fragment]));
}

const texts = [
  ...[
    '람다',
    '람다를 쓴다.',
    ' ',
    '\n  ',
    'R&amp;D',
    '&#x3C;b&#x3E;',
    '&#39;넷&#39;',
    '5\u00a0개',
    '가\u200b나',
  ],
  ...['끝)', '값은 $', '?', 'a  b', 'code_', '３', '&quot;따옴표&quot;'],
];
const attributes = [
  ...['', ' id="a"', ' id="bc"', ' class="credit"', ' class="no-credit x"', ' title="a > b id=1"'],
  ...[' data-pagefind-ignore', ' data-pagefind-weight="5"', " id='q' hidden"],
];
const elements = [
  ...['p', 'div', 'ul', 'li', 'section', 'span', 'b', 'a', 'code', 'mark', 'h2', 'h3', 'h4', 'td'],
  ...['figure', 'figcaption', 'table', 'svg', 'nav', 'label', 'dt', 'dd', 'time', 'x-y', 'pre'],
];
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...texts),
    fc.constantFrom('<br>', '<hr id="r">', '<!-- <p>말 -->', '<script>if (a</b/) "<p>"</script>'),
    fc
      .tuple(
        fc.constantFrom(...elements),
        fc.constantFrom(...attributes),
        fc.array(tie('tree'), { maxLength: 4 }),
      )
      .map(([tag, own, inner]) => `<${tag}${own}>${inner.join('')}</${tag}>`),
  ),
}));

test('a page is read to the letter as Pagefind reads it', async () => {
  const bodies = fc.sample(
    fc.array(tree, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
    { numRuns: 400, seed: 7 },
  );
  const pages = bodies.map((body) => article(`<h1>제목</h1><p>말</p>${body}`));
  const theirs = await readByPagefind(pages);
  expect(theirs.size).toBe(pages.length);
  for (const [at, html] of pages.entries()) {
    const { content, word_count, anchors } = theirs.get(String(at))!;
    expect({ html, ...readShown(String(at), html) }).toMatchObject({
      ...{ html, content, word_count, anchors },
    });
  }
});

test('a page is its words, its headings and its fields', () => {
  const fields =
    '<div hidden data-pagefind-ignore><span data-pagefind-meta="kind">recap</span>' +
    '<span data-pagefind-filter="years">{&quot;id&quot;:1}</span></div>';
  expect(read(`${fields}<h2 id="why">왜 <b>람다</b>인가</h2><p id="P1">값이 싸서</p>`)).toEqual({
    url: '/a/',
    content: '왜 람다인가. 값이 싸서.',
    word_count: 4,
    meta: { kind: 'recap' },
    filters: { years: ['{"id":1}'] },
    anchors: [{ element: 'h2', id: 'why', text: '왜 람다인가', location: 0 }],
  });
});

test('what every page repeats, drawings and pictures are no part of it', () => {
  const parts =
    '<nav>차례</nav><svg><path d="M0"/><text>상자</text></svg><p class="credit">사진: 이</p>' +
    '<img src="a.avif" alt="1 > 0 고래"><p>등대</p>';
  expect(read(parts)?.content).toBe('등대.');
});

test('a page that does not ask for it is not read', () => {
  expect(readShown('/a/', page('<article>data-pagefind-body</article>'))).toBeUndefined();
});

test.each([
  [
    'its description',
    '<meta name="description" content="글은 data-pagefind-body 를 단 <article>입니다.">',
  ],
  ['a script', '<script>"<main data-pagefind-body >"</script>'],
  ['its words', '<p>글은 data-pagefind-body 로 시작합니다.</p>'],
])('a page that says in %s how a page is asked for is read as any other', (_where, said) => {
  const [one, other] = [article('<p>가</p>'), page('<p>가</p>')];
  const say = (html: string) => html.replace('<title>', `${said}<title>`);
  expect(readShown('/a/', say(one))).toEqual(readShown('/a/', one));
  expect(readShown('/a/', say(other))).toBeUndefined();
});

test('a page whose tags have no other half stops the build, and is named', () => {
  for (const inner of ['<p>말', '<p>말</div>', '말</p>', '<script>']) {
    expect(() => read(inner)).toThrow('/a/: ');
  }
});
