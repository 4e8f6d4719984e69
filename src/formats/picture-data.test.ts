import { expect, test } from 'vitest';
import { findForeignWords } from '../../tests/support/schema-org.ts';
import { renderGraph, type JsonLd } from './json-ld.ts';
import { tellPictures } from './picture-data.ts';

const page = 'https://example.github.io/notes/events/summit/one/';
const author = {
  '@type': 'Person',
  '@id': 'https://example.github.io/notes/authors/a/',
  name: '홍길동',
};
const card = { '@type': 'ImageObject', contentUrl: `${page}card.png` };
const article = {
  '@type': 'Article',
  ...{ headline: '글', author, license: 'https://a.example/by', url: page, image: [card] },
};

const aPage = (main: string, thing: JsonLd = article) =>
  `<head><script type="application/ld+json">${renderGraph([thing])}</script></head>${main}`;

function read(html: string): readonly JsonLd[] {
  const [, text = ''] = /ld\+json">(.*?)<\/script>/.exec(tellPictures(html))!;
  const { '@graph': graph } = JSON.parse(text) as { '@graph': JsonLd[] };
  expect(findForeignWords(graph)).toEqual([]);
  return graph;
}

const photo = (credit: string) =>
  `<figure class="photo" id="P1"> <img src="/notes/_astro/a.webp?a=1&amp;b=2" srcset="b.webp 1w" alt="무대 > 뒤"><figcaption>무대 ${credit}</figcaption></figure>`;
const drawing = `<figure class="diagram" data-room="480" data-picture="/notes/events/summit/one/a.png" id="P2"><svg></svg><figcaption>구성 <span class="credit">노트를 바탕으로 그림</span></figcaption></figure>`;

test('an article has the pictures of its page: where each is, whose, under which terms', () => {
  const [told] = read(aPage(photo('<span class="credit">사진: 홍길동</span>') + drawing));
  expect(told!['image']).toEqual([
    card,
    {
      '@type': 'ImageObject',
      contentUrl: 'https://example.github.io/notes/_astro/a.webp?a=1&b=2',
      creditText: '사진: 홍길동',
      creator: { '@id': author['@id'] },
      license: 'https://a.example/by',
    },
    {
      '@type': 'ImageObject',
      contentUrl: `${page}a.png`,
      creditText: '노트를 바탕으로 그림',
      license: 'https://a.example/by',
    },
  ]);
});

test('a credit is read as it is shown, and nobody is named who is not', () => {
  const [told] = read(
    aPage(photo('<span class="credit">사진: <a href="/">A&amp;B</a> &#x3C;가&gt;</span>')),
  );
  expect(told!['image']).toMatchObject([card, { creditText: '사진: A&B <가>' }]);
  expect(told).not.toHaveProperty('image.1.creator');
});

test('a page without pictures, or without an article, stays as it is', () => {
  for (const html of [aPage('<p>글</p>'), aPage(drawing, { '@type': 'Event' }), drawing])
    expect(tellPictures(html)).toBe(html);
});
