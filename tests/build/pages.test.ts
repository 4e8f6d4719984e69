import { describe, expect, test } from 'vitest';
import { readLicences } from '#site/load/licences.ts';
import { groupFaults } from '../support/faults.ts';
import { findAll, type Page } from '#site/verify/page.ts';
import { readBuilds, readRecapIds, type Dist } from '../support/read-dist.ts';

describe.each(readBuilds())('the pages under $address.pathname', (dist) => {
  /** Every fault of every page, each with its pages. */
  const collect = (explain: (page: Page) => readonly string[]) =>
    groupFaults(
      dist.pages.flatMap((page) => explain(page).map((fault) => ({ page: page.file, fault }))),
    );

  test('are one for each recap on disk', () => {
    const built = dist.pages.flatMap(
      ({ file }) => /^events\/([^/]+\/[^/]+)\/index\.html$/.exec(file)?.[1] ?? [],
    );
    expect(built.sort()).toEqual(readRecapIds());
  });

  test('have headings that skip no level', () => {
    expect(
      collect((page) => {
        const levels = page.elements.flatMap(({ tag }) => /^h([1-6])$/.exec(tag)?.[1] ?? []);
        return levels.flatMap((level, index) =>
          Number(level) > Number(levels[index - 1] ?? 0) + 1
            ? [`h${level} of number ${index}`]
            : [],
        );
      }),
    ).toEqual([]);
  });

  test('are in Korean', () => {
    expect(
      collect((page) => {
        const lang = findAll(page, 'html')[0]?.attributes['lang'];
        return lang === 'ko' ? [] : [`lang=${lang}`];
      }),
    ).toEqual([]);
  });

  test('give the licences of code that a reader receives whole', () => {
    const page = dist.pages.find(({ file }) => file === 'about/licences/index.html')!;
    const texts = findAll(page, 'pre').map(({ text }) => squeeze(text));
    expect(texts).toEqual(readLicences().served.map(({ notice }) => squeeze(notice)));
  });

  test('tell nobody where a reader comes from', () => {
    const referrer = { name: 'referrer', content: 'no-referrer' };
    expect(
      collect((page) =>
        findAll(page, 'meta', referrer).length === 1 ? [] : ['no referrer policy'],
      ),
    ).toEqual([]);
  });

  test('have a title of their own', () => {
    const titles = dist.pages.map((page) => findAll(page, 'title')[0]?.text ?? '');
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

test('both builds have the same pages', () => {
  const [one, other] = readBuilds().map(({ pages }: Dist) => pages.map(({ file }) => file));
  expect(one).toEqual(other);
});

const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
