import { expect, test } from 'vitest';
import { readFonts } from '#site/build/rasteriser.ts';
import { buildCards } from '#site/cards/card.ts';
import { readFace } from '#site/cards/font.ts';
import { inLettersOf } from '#site/cards/letters.ts';
import { readContent } from '#site/load/from-disk.ts';
import { buildSite } from '#site/model/build-site.ts';
import { buildRoutes } from '#site/model/routes.ts';

const fonts = readFonts();
const faces = [readFace(fonts.regular), readFace(fonts.bold)];

test('the font has every syllable of Hangul, each as wide as any other, and all of ASCII but the grave accent', () => {
  const syllables = Array.from({ length: 0xd7a3 - 0xac00 + 1 }, (_, at) =>
    String.fromCharCode(0xac00 + at),
  );
  const ascii = Array.from({ length: 94 }, (_, at) => String.fromCharCode(0x21 + at));
  const lacking = [...syllables, ...ascii].filter((one) => !faces.every(({ has }) => has(one)));
  expect(lacking).toEqual(['`']);
  for (const face of faces) expect(new Set(syllables.map((one) => face.widthOf(one))).size).toBe(1);
});

test.each(['content', 'tests/fixtures/content'])(
  'no letter on a card of %s is one that the font lacks',
  async (folder) => {
    const { content } = await readContent(folder);
    const cards = [...buildCards(buildSite(content, buildRoutes('/')).site).values()];
    expect(cards.length).toBeGreaterThan(0);
    for (const { rail, over, title, under } of cards)
      for (const text of [...rail, over, title, ...under])
        for (const { has } of faces) expect(inLettersOf(text, has), text).toBe(text.trim());
  },
);
