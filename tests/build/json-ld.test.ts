import { expect, test } from 'vitest';
import { readDescribed } from '#site/verify/page-data.ts';
import { findAll } from '#site/verify/page.ts';
import { fixture, published, readBuilt } from '../support/read-dist.ts';
import { findForeignWords } from '../support/schema-org.ts';

test.each([fixture, published])(
  'what pages of $dir describe is in the words of schema.org',
  (built) => {
    const faults = readBuilt(built).pages.flatMap((page) =>
      findForeignWords(readDescribed(page)).map((fault) => `${page.file}: ${fault}`),
    );
    expect(faults).toEqual([]);
  },
);

test('every page describes itself once, and every figure of a recap is told with its credit', () => {
  for (const page of readBuilt(fixture).pages) {
    expect(findAll(page, 'script', { type: 'application/ld+json' }).length, page.file).toBeLessThan(
      2,
    );
    const article = readDescribed(page).find((described) => described['@type'] === 'Article');
    if (article === undefined) continue;
    const figures = findAll(page, 'figure').filter(({ attributes }) =>
      /^(?:photo|diagram)$/.test(attributes['class'] ?? ''),
    );
    const [card, ...images] = article['image'] as readonly Record<string, string>[];
    expect(card).toMatchObject({ contentUrl: new URL('card.png', page.url).href });
    expect(images.length, page.file).toBe(figures.length);
    const credits = findAll(page, 'span', { class: 'credit' }).map(({ text }) => text.trim());
    for (const { creditText } of images)
      if (creditText !== undefined) expect(credits, page.file).toContain(creditText);
  }
});
