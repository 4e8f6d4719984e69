import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardOfPage } from '../cards/card-of-page.ts';
import { cardSize, type Card } from '../cards/card.ts';
import { drawCard } from '../cards/draw.ts';
import { readFace } from '../cards/font.ts';
import { hexOf, readInks } from '../cards/inks.ts';
import { encodePng } from '../cards/png.ts';
import { hashOf, openMadePictures } from './made-pictures.ts';
import { describeRenderer, rasterise, readFonts } from './rasteriser.ts';

const tokens = new URL('../styles/tokens.css', import.meta.url);
const encoder = new URL('../cards/png.ts', import.meta.url);

/**
 * Makes the cards of the pages in a folder, each beside its page: as `cards` say by addresses without a base path,
 * else with the page's own title where it asks for one. One that says what it said before is taken from `cache`.
 */
export async function writeCards(
  folder: string,
  cards: ReadonlyMap<string, Card>,
  { address, cache }: { readonly address: URL; readonly cache: string },
): Promise<void> {
  const css = readFileSync(tokens, 'utf8');
  const { regular, bold } = readFonts();
  const faces = { regular: readFace(regular), bold: readFace(bold) };
  const recipe = [...describeRenderer(), hashOf(readFileSync(encoder))];
  const pictures = openMadePictures(cache);
  for (const page of globSync('{index.html,**/index.html}', { cwd: folder }).toSorted()) {
    const beside = page.replaceAll('\\', '/').replace(/index\.html$/, '');
    const card =
      cards.get(`/${beside}`) ??
      cardOfPage(
        readFileSync(join(folder, page), 'utf8'),
        new URL(`${beside}card.png`, address).href,
      );
    if (card === undefined) continue;
    const inks = readInks(css, card.accent);
    const svg = drawCard(card, faces, inks);
    await pictures.write(join(folder, beside, 'card.png'), [recipe, svg], () =>
      rasterise(svg, { background: hexOf(inks.paper) }, ({ pixels }) =>
        encodePng(pixels, cardSize, inks),
      ),
    );
  }
  pictures.forgetOthers();
}
