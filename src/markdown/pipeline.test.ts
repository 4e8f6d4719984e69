import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, test } from 'vitest';
import { aService } from '../../tests/support/a-content.ts';
import { withoutPassages } from '../../tests/support/without-passages.ts';
import { buildDictionary } from '../dictionary/dictionary.ts';
import { buildMentionFinder } from '../dictionary/mentions.ts';
import { buildPipeline } from './pipeline.ts';

const saga =
  '---\ntitle: Saga 패턴\n---\nflowchart TD\n  accTitle: 이름\n  accDescr: 설명입니다.\n  a[가] --> b[나]\n';
const { dictionary } = buildDictionary([
  aService({ aliases: { short: ['Lambda'], korean: ['람다'] } }),
  aService({ id: 'amazon-s3', name: 'Amazon S3', aliases: { short: ['S3'] } }),
]);
const processor = await createMarkdownProcessor({
  syntaxHighlight: false,
  ...buildPipeline({
    findMentions: buildMentionFinder(dictionary),
    changesSince: () => [],
    serviceUrl: (id) => `/services/${id}/`,
    root: '/repo/',
    readDrawing: (_, name) => (name === './saga.mmd' ? saga : undefined),
    kindOf: () => undefined,
    authorName: (written) => (written === 'hong' ? '홍길동' : written),
  }),
});

async function render(
  markdown: string,
  frontmatter: Record<string, unknown> = {},
): Promise<string> {
  const fileURL = new URL('file:///content/events/a/b/index.md');
  const { code } = await processor.render(markdown, { fileURL, frontmatter });
  return withoutPassages(code);
}

describe('Korean', () => {
  test('bold that ends in a parenthesis and goes on with a particle is bold', async () => {
    expect(await render('**지속 전달(Continuous delivery)**에 대해')).toBe(
      '<p><strong>지속 전달(Continuous delivery)</strong>에 대해</p>',
    );
    expect(await render('**"서버 없음"**은')).toContain('<strong>"서버 없음"</strong>은');
    expect(await render('**[문서](/about/)**의')).toContain('</a></strong>의');
  });

  test('two ranges on a line are not struck out', async () => {
    expect(await render('5~10초, 100~200명')).toBe('<p>5~10초, 100~200명</p>');
    expect(await render('~~취소~~')).toContain('<del>취소</del>');
  });

  test('straight quotes before a particle stay as typed', async () => {
    expect(await render('\'AWS\'와 "S 3"를')).toBe('<p>\'AWS\'와 "S 3"를</p>');
  });

  test('a bare address gives back the particle that follows it', async () => {
    expect(await render('https://aws.amazon.com/ko/에서 봅니다')).toBe(
      '<p><a href="https://aws.amazon.com/ko/" rel="noopener external">https://aws.amazon.com/ko/</a>에서 봅니다</p>',
    );
  });

  test('an address that is itself Korean stays whole', async () => {
    expect(await render('https://ko.wikipedia.org/wiki/람다식')).toContain(
      '>https://ko.wikipedia.org/wiki/람다식</a>',
    );
  });
});

describe('services', () => {
  test('the first mention links to its page, by whatever name, and later ones do not', async () => {
    expect(await render('람다를 씁니다.\n\nLambda와 S3를 씁니다.')).toBe(
      '<p><a href="/repo/services/aws-lambda/" class="service">람다</a>를 씁니다.</p>\n' +
        '<p>Lambda와 <a href="/repo/services/amazon-s3/" class="service">S3</a>를 씁니다.</p>',
    );
  });

  test('several in a sentence are linked, each at its place', async () => {
    const link = (id: string, name: string) =>
      `<a href="/repo/services/${id}/" class="service">${name}</a>`;
    const [lambda, s3] = [link('aws-lambda', '람다'), link('amazon-s3', 'S3')];
    expect(await render('람다, S3, 람다')).toBe(`<p>${lambda}, ${s3}, 람다</p>`);
    expect(await render('**람다**와 S3')).toBe(`<p><strong>${lambda}</strong>와 ${s3}</p>`);
    expect(await render('[S3][a]\n\n> S3\n\n[a]: /about/')).toContain(`<p>${s3}</p>`);
  });

  test('headings, code and links are left alone', async () => {
    const html = await render('## S3\n\n`S3`와 [S3](https://aws.amazon.com/s3/)');
    expect(html).not.toContain('class="service"');
  });
});

describe('figures and asides', () => {
  test('a picture alone becomes a figure with caption and the credit of the recap', async () => {
    const html = await render('![대체 글](./a.png "설명입니다")', { credit: '그림: 서밋 노트' });
    expect(html).toMatch(
      /^<figure class="photo"><img .*><figcaption>설명입니다 <span class="credit">그림: 서밋 노트<\/span><\/figcaption><\/figure>$/,
    );
    expect(html).not.toContain('title=');
  });

  test('a picture that nobody says anything of is a figure without words', async () => {
    expect(await render('&#32;![](./a.png)')).toMatch(
      /^<figure class="photo"><img [^>]*><\/figure>$/,
    );
  });

  test('a picture may have a credit of its own', async () => {
    const html = await render('![대체 글](./a.png "설명 | 사진: 홍길동")', {
      credit: '그림: 서밋 노트',
    });
    expect(html).toContain('설명 <span class="credit">사진: 홍길동</span>');
  });

  test('a picture without a credit is by the authors of the recap', async () => {
    expect(await render('![대체 글](./a.png "설명")', { authors: ['hong', '김하나'] })).toContain(
      '설명 <span class="credit">사진: 홍길동, 김하나</span>',
    );
  });

  test.each([
    ['on lines that follow each other', '![가](./a.png)\n![나](./b.png "설명")'],
    ['on one line', '![가](./a.png) ![나](./b.png "설명")'],
    ['after line breaks', '![가](./a.png)  \n![나](./b.png "설명")'],
    ['after breaks in HTML', '![가](./a.png)<br>\n![나](./b.png "설명")'],
  ])('pictures %s are a gallery of figures', async (_, markdown) => {
    expect(await render(markdown)).toMatch(
      /^<div class="gallery">\s*<figure class="photo"><img [^>]*><\/figure>\s*<figure class="photo"><img [^>]*><figcaption>설명<\/figcaption><\/figure>\s*<\/div>$/,
    );
  });

  test('a picture beside others is fetched no wider than it is shown', async () => {
    expect(await render('![가](./a.png)\n![나](./b.png)')).toContain('22rem');
    expect(await render('![가](./a.png)')).not.toContain('22rem');
  });

  test('a picture on a line of its own is a figure between the words around it', async () => {
    expect(await render('앞의 글\n![가](./a.png)\n뒤의\n글')).toMatch(
      /^<p>앞의 글<\/p>\s*<figure class="photo"><img [^>]*><\/figure>\s*<p>뒤의\n글<\/p>$/,
    );
  });

  test('a picture in an item of a list is a figure too', async () => {
    expect(await render('- ![가](./a.png "설명")\n- 글')).toContain(
      '<figcaption>설명</figcaption>',
    );
  });

  test('a picture amid the words of a line stays there', async () => {
    expect(await render('글 ![가](./a.png) 글')).toMatch(/^<p>글 <img [^>]*> 글<\/p>$/);
  });

  test("an editor's note is an aside with a name", async () => {
    expect(await render('> **편집자 주** 문서에는 다르게 적혀 있습니다.')).toContain(
      '<aside class="editors-note" aria-label="편집자 주">',
    );
    expect(await render('> **엇갈리는 기록** 둘이 다릅니다.')).toContain('class="disagreement"');
    expect(await render('> 그냥 인용입니다.')).toContain('<blockquote>');
  });

  test("several editor's notes are numbered, so that they differ by ear", async () => {
    const html = await render('> **편집자 주** 하나.\n\n본문\n\n> **편집자 주** 둘.');
    expect(html).toContain('aria-label="편집자 주 1"');
    expect(html).toContain('aria-label="편집자 주 2"');
  });

  test('a diagram is drawn with a text alternative and without a style of its own', async () => {
    const html = await render(
      '```mermaid\n---\ntitle: 한 명\n---\nflowchart TD\n  accTitle: 구성\n  accDescr: 요청이 서버로 갑니다.\n  a([사용자]):::actor --> b[EC2]:::compute\n```',
    );
    expect(html).toContain('<figure class="diagram');
    expect(html).toContain('요청이 서버로 갑니다.');
    expect(html).not.toMatch(/<style|style=|@import/);
  });
});

describe('tables, lists and headings', () => {
  test('a cell without words heads no column, and names no table', async () => {
    const html = await render('| | 값 |\n|---|---|\n| a | 1 |\n\n| | |\n|---|---|\n| a | 1 |');
    expect(html).toContain('<td></td>\n<th scope="col">값</th>');
    expect(html.match(/aria-label="표[^"]*"/g)).toEqual(['aria-label="표: 값"', 'aria-label="표"']);
  });

  test('a table scrolls inside itself, has scoped headers, and is aligned by class', async () => {
    const html = await render('| 이름 | 수 |\n| --- | ---: |\n| EC2 | 1 |');
    expect(html).toContain(
      '<div class="table-scroll" tabindex="0" role="region" aria-label="표: 이름, 수">',
    );
    expect(html).toContain('<th class="align-right" scope="col">수</th>');
    expect(html).not.toContain('align="');
  });

  test('tables with the same headers are numbered, so that they differ by ear', async () => {
    const [alike, other] = [
      '| 항목 | 내용 |\n| --- | --- |\n| 가 | 나 |',
      '| 수 |\n| --- |\n| 1 |',
    ];
    const html = await render([alike, other, alike].join('\n\n'));
    expect(html.match(/aria-label="표[^"]*"/g)).toEqual([
      'aria-label="표 1: 항목, 내용"',
      'aria-label="표: 수"',
      'aria-label="표 2: 항목, 내용"',
    ]);
  });

  test('a block of code can be scrolled by keyboard', async () => {
    expect(await render('```sh\nnpm start\n```')).toContain('<pre tabindex="0">');
  });

  test('check boxes of a task list have names', async () => {
    const html = await render('- [x] 한 일\n- [ ] 할 일');
    expect(html).toContain('aria-label="끝낸 일"');
    expect(html).toContain('aria-label="남은 일"');
  });

  test('footnotes are labelled in Korean', async () => {
    const html = await render('본문[^1]\n\n[^1]: 덧붙임');
    expect(html).toContain('>각주<');
    expect(html).toContain('본문의 각주 1로');
  });

  test('a footnote with a Korean label is found by its address, and leads back', async () => {
    const html = await render('본문[^참고] 본문[^Two]\n\n[^참고]: 덧붙임\n[^Two]: 둘\n');
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    // As the gate and a browser read it.
    const addresses = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => decodeURI(id!));
    expect(addresses).toHaveLength(4);
    expect(addresses.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('every heading has an id of its own, also one without letters', async () => {
    const html = await render('## 🎉\n\n## 정리\n\n## 정리\n\n## 끝 {#정리}\n\n## Menu\n');
    expect([...html.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'heading',
      '정리',
      '정리-1',
      '끝-정리',
      'heading-menu',
    ]);
  });

  test('a heading takes the id its author gave and links to itself', async () => {
    const html = await render('## Saga 패턴 {#saga}');
    expect(html).toBe(
      '<h2 id="saga">Saga 패턴<a class="anchor" href="#saga" aria-label="‘Saga 패턴’ 주소"></a></h2>',
    );
  });
});

test("the site's own addresses get the base path", async () => {
  expect(await render('[소개](/about/)')).toContain('href="/repo/about/"');
});

test('also where the base path is called like a part of the site', async () => {
  const options = {
    findMentions: buildMentionFinder(dictionary),
    changesSince: () => [],
    root: '/events/',
    readDrawing: () => undefined,
    kindOf: () => undefined,
    authorName: (written: string) => written,
  };
  const { render } = await createMarkdownProcessor({
    syntaxHighlight: false,
    ...buildPipeline({ ...options, serviceUrl: (id) => `/services/${id}/` }),
  });
  const { code } = await render('[행사](/events/summit/) 람다');
  expect([...code.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    '/events/events/summit/',
    '/events/services/aws-lambda/',
  ]);
});

describe('a drawing beside the text', () => {
  const credit = '<span class="credit">참석자의 노트를 바탕으로 그림 (발표 슬라이드가 아님)</span>';

  test('gives the figure that a fenced one gives', async () => {
    const fenced = await render(`\`\`\`mermaid\n${saga}\`\`\``);
    expect(await render('![](./saga.mmd)')).toBe(fenced.replace('saga-paeteon.png', 'saga.png'));
    expect(fenced).toContain(`<figcaption>Saga 패턴 ${credit}</figcaption></figure>`);
  });

  test('says what the text says of it, by either notation', async () => {
    const html = await render('![되돌리는 길][s]\n\n[s]: ./saga.mmd "설명 | 다른 곳"', {
      credit: '사진: 홍길동',
    });
    expect(html).toContain('<figcaption>설명 <span class="credit">다른 곳</span></figcaption>');
    expect(html).toContain('되돌리는 길');
    expect(html).not.toContain('설명입니다');
  });

  test('is its words where there is none, or amid words', async () => {
    expect(await render('![가](./gone.mmd)\n\n글 ![나](./saga.mmd)')).toBe(
      '<p>가</p>\n<p>글 나</p>',
    );
  });

  test('stands in lists and beside pictures', async () => {
    const html = await render('- ![가](./saga.mmd)\n\n![나](./saga.mmd)\n![다](./a.png)');
    expect(html).toMatch(/<li>\s*<figure class="diagram"/);
    expect(html).toMatch(/<div class="gallery"><figure class="diagram".*<figure class="photo">/s);
    expect(html).not.toContain('held-');
  });
});

describe('what an author may not write', () => {
  test('is shown as it was typed, and comments to nobody', async () => {
    expect(await render('글 <font color=red>빨강</font><!-- 메모 -->')).toBe(
      '<p>글 &#x3C;font color=red>빨강&#x3C;/font></p>',
    );
    expect(await render('<!-- 메모 -->\n\n글')).toContain('<p>글</p>');
  });

  test('the few allowed tags are tags', async () => {
    expect(await render('<details>\n<summary>더</summary>\n\n**글**<br>글\n\n</details>')).toBe(
      '<details>\n<summary>더</summary>\n<p><strong>글</strong><br>글</p>\n</details>',
    );
  });

  test('a link that leads astray leads nowhere', async () => {
    expect(await render('[글](javascript:alert(1)) [글](//example.com)')).toBe(
      '<p><a>글</a> <a>글</a></p>',
    );
  });

  test('a picture from elsewhere is its words, in either notation', async () => {
    const text = '![가](https://a.kr/a.png) ![나](../a.png) ![다][d] ![라](./a.js)\n\n[d]: /a.png';
    expect(await render(text)).toBe('<p>가 나 다 라</p>');
  });

  test('what a text is too much for a parser stops the build and says so', async () => {
    const { error } = console;
    console.error = () => undefined;
    await expect(render('['.repeat(2_000))).rejects.toThrow('빈 줄 없이');
    console.error = error;
  });
});
