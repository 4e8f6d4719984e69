import { expect, test } from 'vitest';
import { pagesOfAuthor, pagesOfService, pagesOfSpeaker, type Namer } from '#site/model/lists.ts';
import type { PagedList } from '#site/model/paging.ts';
import type { Site } from '#site/model/site.ts';
import { findAll, type Page, type PageElement } from '#site/verify/page.ts';
import type { Dist } from './read-dist.ts';

const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What is true of the pages of every service, speaker and author, as tests. */
export function describeLists(read: () => Promise<{ site: Site; dist: Dist }>): void {
  test('of a list meets everything on it once, each on the page that the model says', async () => {
    const { site, dist } = await read();
    const titlesOf = <Item>({ pages }: PagedList<Item>, titleOf: (item: Item) => string) =>
      pages.map(({ url, parts }) => ({
        url,
        titles: parts.flatMap(({ items }) => items.map((item) => squeeze(titleOf(item)))),
      }));
    const expected = [
      ...site.services.flatMap((one) => titlesOf(pagesOfService(one), titleOfNamer)),
      ...site.speakers.flatMap((one) => titlesOf(pagesOfSpeaker(one), ({ title }) => title)),
      ...site.authors.flatMap((one) => titlesOf(pagesOfAuthor(one), ({ title }) => title)),
    ];
    const shown = expected.map(({ url }) => {
      const page = pageAt(dist, url)!;
      const titles = findAll(page, 'h3', { class: 'session-title' });
      return { url, titles: titles.map(({ text }) => squeeze(text)) };
    });
    expect(shown).toEqual(expected);
  });

  test('of a sentence on the page of a service finds it where its link leads, under that heading', async () => {
    const { site, dist } = await read();
    const pages = site.services.flatMap((service) =>
      pagesOfService(service).pages.map(({ url }) => pageAt(dist, url)!),
    );
    const lost = pages.flatMap((page) =>
      findAll(page, 'mark').flatMap((mark) => {
        const sentence = findAll(page, 'p').findLast((one) => isInside(mark, one))!;
        const [link] = findAll(page, 'a').filter((one) => isInside(one, sentence));
        const [note] = findAll(page, 'b').filter((one) => isInside(one, sentence));
        // A heading may say what the sentence begins with.
        const beforeLink = sentence.text.slice(0, sentence.text.lastIndexOf(link!.text));
        const said = beforeLink.replace(note?.text ?? '', '');
        const { pathname, hash } = new URL(link!.attributes['href']!, page.url);
        const target = pageAt(dist, pathname)!;
        const id = decodeURIComponent(hash.slice(1));
        const place = target.elements.findIndex(({ attributes }) => attributes['id'] === id);
        const heading = headingAt(target, place);
        const passage = target.elements[place];
        const isThere =
          passage !== undefined &&
          lettersOf((passage === heading ? target.elements[0]! : passage).text).includes(
            lettersOf(said),
          );
        const isUnder = heading === undefined || squeeze(heading.text) === squeeze(link!.text);
        return isThere && isUnder
          ? []
          : [`${page.file}: ${squeeze(sentence.text)} → ${pathname}${hash}`];
      }),
    );
    expect(lost).toEqual([]);
  });
}

function titleOfNamer(namer: Namer): string {
  if (namer.kind === 'recap') return namer.recap.title;
  return namer.kind === 'session' ? namer.session.title : `${namer.event.name}의 하루`;
}

const pageAt = (dist: Dist, path: string): Page | undefined =>
  dist.pages.find(({ url }) => url.pathname === path);

/** The heading of the text that an element is, or stands under; nothing before the first. */
const headingAt = ({ elements }: Page, place: number): PageElement | undefined =>
  elements
    .slice(0, place + 1)
    .findLast(
      ({ tag, attributes }) =>
        /^h[1-6]$/.test(tag) && attributes['id'] !== undefined && !/^page-/.test(attributes['id']),
    );

/** Whether an element is another, or stands within it. */
export const isInside = (inside: PageElement, around: PageElement): boolean =>
  inside === around || (inside.parent !== undefined && isInside(inside.parent, around));

/** What is left of a text where numbers of footnotes, gaps and `…` may differ. */
const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}]/gu, '');
