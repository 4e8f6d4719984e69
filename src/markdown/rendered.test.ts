import { describe, expect, test } from 'vitest';
import { render } from '../../tests/attacks/render.ts';
import { withoutPassages } from '../../tests/support/without-passages.ts';

/** What a reader of a site under `/base/` gets; the recap's pictures are by 나. */
async function read(markdown: string): Promise<string> {
  const outcome = await render('markdown', markdown);
  if (outcome.kind === 'refused') throw new Error(outcome.why);
  return withoutPassages(outcome.html);
}

describe('a link', () => {
  test.each([
    ['[가](/about/)', '<a href="/base/about/">가</a>'],
    ['[가](/rss.xml?a=https://a.kr)', '<a href="/base/rss.xml?a=https://a.kr">가</a>'],
    ['[가](/)', '<a href="/base/">가</a>'],
    ['[가](/base/about/)', '<a href="/base/base/about/">가</a>'],
    ['[가](#나 "다")', '<a href="#%EB%82%98" title="다">가</a>'],
    ['[가](mailto:a@a.kr)', '<a href="mailto:a@a.kr">가</a>'],
    ['[가](HTTPS://a.kr/)', '<a href="HTTPS://a.kr/" rel="noopener external">가</a>'],
    ['[가](http://a.kr/b)', '<a href="http://a.kr/b" rel="noopener external">가</a>'],
    ['`[가](/about/)`', '<code>[가](/about/)</code>'],
  ])('%s leads below the base path, or says that it leads away', async (markdown, html) => {
    expect(await read(markdown)).toBe(`<p>${html}</p>`);
  });

  const link = (url: string, words = url) =>
    `<a href="${url}" rel="noopener external">${words}</a>`;
  test.each([
    ['https://a.kr/에서 봅니다', `${link('https://a.kr/')}에서 봅니다`],
    ['https://a.kr/와 https://b.kr/를', `${link('https://a.kr/')}와 ${link('https://b.kr/')}를`],
    ['http://a.kr/에서', `${link('http://a.kr/')}에서`],
    ['https://a.kr/에서/b', link('https://a.kr/%EC%97%90%EC%84%9C/b', 'https://a.kr/에서/b')],
    ['[글 https://a.kr/에서](https://a.kr/)', link('https://a.kr/', '글 https://a.kr/에서')],
    [
      '[`https://a.kr/에서`](https://a.kr/)',
      link('https://a.kr/', '<code>https://a.kr/에서</code>'),
    ],
    ['https://a.kr/b', link('https://a.kr/b')],
    [
      'https://a.kr/람다식',
      link('https://a.kr/%EB%9E%8C%EB%8B%A4%EC%8B%9D', 'https://a.kr/람다식'),
    ],
    [
      '[https://a.kr/에서](https://a.kr/ "나")',
      `<a href="https://a.kr/" title="나" rel="noopener external">https://a.kr/에서</a>`,
    ],
    ['[곳에서](https://a.kr/)', link('https://a.kr/', '곳에서')],
  ])('that is an address gives back the particle behind it: %s', async (markdown, html) => {
    expect(await read(markdown)).toBe(`<p>${html}</p>`);
  });
});

describe('a picture', () => {
  const figure = (legend: string) =>
    new RegExp(`^<figure class="photo"><img [^>]*>${legend}</figure>$`);
  const by = (name: string) => `<span class="credit">${name}</span>`;

  test.each([
    ['"설명"', `<figcaption>설명 ${by('나')}</figcaption>`],
    ['"설명 | 사진: 다"', `<figcaption>설명 ${by('사진: 다')}</figcaption>`],
    ['"| 사진: 다"', `<figcaption>${by('사진: 다')}</figcaption>`],
    ['"설명 |"', `<figcaption>설명 ${by('나')}</figcaption>`],
    ['"설명 | 다 | 라"', `<figcaption>설명 ${by('다')}</figcaption>`],
    ['', `<figcaption>${by('나')}</figcaption>`],
  ])('alone in its paragraph has its words below it: %s', async (title, legend) => {
    expect(await read(`![가](./a.png ${title})`)).toMatch(figure(legend));
  });

  test.each(['글 ![가](./a.png)', '[![가](./a.png)](/a/)'])(
    'amid words is none of its own: %j',
    async (markdown) => {
      expect(await read(markdown)).not.toContain('<figure');
    },
  );

  test.each([
    './a.js',
    '../a.png',
    'https://a.kr/a.png',
    './a%2fb.png',
    './a%252fb.png',
    './%2561.png',
  ])('that is none, or not beside its text, is its words: %s', async (url) => {
    expect(await read(`글 ![가](${url}) ![][나]\n\n[나]: ${url}`)).toBe('<p>글 가 </p>');
  });
});

describe('a heading', () => {
  test.each([
    ['# 가', false],
    ['## 가', true],
    ['### 가', true],
    ['#### 가', true],
    ['##### 가', false],
  ])('%s links to itself from the second to the fourth level: %s', async (markdown, links) => {
    expect((await read(markdown)).includes('class="anchor"')).toBe(links);
  });

  test('is named by all its words, and the footnotes’ own is not linked to', async () => {
    const html = await read('## 가 **나** `다`[^1]  {#a}\n\n[^1]: 라');
    expect(html).toMatch(/<h2 id="[^"]+">가 <strong>나/);
    expect(html.match(/class="anchor"/g)).toHaveLength(1);
    expect(await read('## 가 **나** `다` {#a}')).toBe(
      '<h2 id="a">가 <strong>나</strong> <code>다</code><a class="anchor" href="#a" aria-label="‘가 나 다’ 주소"></a></h2>',
    );
    expect(await read('## 가 {#A b}')).toContain('>가 {#A b}<');
  });

  test.each(['## 가 {#a} 나 {#b}', '## 가 {#a} 나{#b}', '## 가 {#a} 나  { #b}'])(
    'loses the id at its end and no other words: %s',
    async (markdown) => {
      expect(await read(markdown)).toMatch(/^<h2 id="b">가 {#a} 나<a class="anchor" href="#b"/);
    },
  );

  test('has all its words where it has no id', async () => {
    expect(await read('## 가 `나`')).toMatch(/^<h2 id="가-나">가 <code>나<\/code><a /);
  });
});

describe('a quote', () => {
  test.each([
    ['> **편집자 주** 글', 'aside'],
    ['> **편집자 주**', 'aside'],
    ['> **엇갈리는 기록** 글', 'aside'],
    ['> 글 **편집자 주**', 'blockquote'],
    ['> *편집자 주* 글', 'blockquote'],
    ['> ***편집자 주*** 글', 'blockquote'],
    ['> **편집자 주석** 글', 'blockquote'],
    ['> **`편집자 주`** 글', 'blockquote'],
    ['> - **편집자 주** 글', 'blockquote'],
    ['> ## **편집자 주**', 'blockquote'],
    ['>', 'blockquote'],
  ])('is a note of ours only where it begins with its name in bold: %s', async (markdown, tag) => {
    expect(await read(markdown)).toMatch(new RegExp(`^<${tag}[ >]`));
  });
});

describe('a table', () => {
  test('is named by those of its headers that have words, within a quote as well', async () => {
    const html = await read('> | 가 | | **나** **다** |\n> | :-- | :-: | - |\n> | 1 | 2 | 3 |');
    expect(html).toContain('tabindex="0" role="region" aria-label="표: 가, 나, 다"><table>');
    expect(html.match(/<td.*<\/td>/g)).toEqual([
      '<td class="align-center"></td>',
      '<td class="align-left">1</td>',
      '<td class="align-center">2</td>',
      '<td>3</td>',
    ]);
    expect(html.match(/scope="col"/g)).toHaveLength(2);
  });
});

test('footnotes are numbered by where the text first names them, and lead back to each place', async () => {
  const html = await read('가[^나] 다[^라] 마[^나]\n\n[^라]: 둘\n\n[^나]: 하나');
  expect([...html.matchAll(/<sup>.*?>(\d)<\/a>/g)].map(([, number]) => number).join('')).toBe(
    '121',
  );
  expect([...html.matchAll(/<li id="user-content-fn-(\d+)">/g)].map(([, id]) => id)).toEqual([
    '1',
    '2',
  ]);
  expect([...html.matchAll(/aria-label="(본문[^"]*)"/g)].map(([, label]) => label)).toEqual([
    '본문의 각주 1로',
    '본문의 각주 1-2로',
    '본문의 각주 2로',
  ]);
});

describe('HTML', () => {
  const nested = (depth: number) => '<sub>'.repeat(depth) + '가' + '</sub>'.repeat(depth);

  test('may be eight deep, and what is deeper is shown as it was typed', async () => {
    expect(await read(nested(8))).toBe(`<p>${nested(8)}</p>`);
    expect(await read(nested(9))).toContain('&#x3C;sub>');
  });

  test.each([
    ['remarks', '<!-- 나 -->'],
    ['breaks', '<br>'],
  ])('is as deep with %s in between', async (_, between) => {
    const deep = `<sub>${between}`.repeat(9) + '가' + '</sub>'.repeat(9);
    expect(await read(deep)).toContain('&#x3C;sub>');
  });

  test('with one thing in it that is refused is shown whole', async () => {
    expect(await read('<details>\n<b>가</b>\n</details>')).toBe(
      '<p>&#x3C;details>\n&#x3C;b>가&#x3C;/b>\n&#x3C;/details></p>',
    );
  });

  test('one after the other is not deep', async () => {
    expect(await read('<sub>가</sub><br>'.repeat(20))).not.toContain('&#x3C;');
  });

  test('between blocks is a block, and goes on after what is refused', async () => {
    expect(await read('<b>가</b> <kbd>나</kbd>\n\n<!-- 다 -->\n\n> <font>\n\n글')).toBe(
      '<p>&#x3C;b>가&#x3C;/b> <kbd>나</kbd></p>\n\n<blockquote>\n<p>&#x3C;font></p>\n</blockquote>\n<p>글</p>',
    );
    expect(await read('<div>\n가\n</div>')).toBe('<p>&#x3C;div>\n가\n&#x3C;/div></p>');
  });
});

test('code keeps its language, and is not drawn unless it is a block of Mermaid', async () => {
  expect(await read('`flowchart TD`')).toBe('<p><code>flowchart TD</code></p>');
  expect(await read('```c++\na\n```')).toBe(
    '<pre tabindex="0"><code class="language-c++">a\n</code></pre>',
  );
});

test('a tree too deep for its readers stops the build and says so', async () => {
  await expect(read('**a '.repeat(110) + '가' + ' a**'.repeat(110))).rejects.toThrow('깊습니다');
});
