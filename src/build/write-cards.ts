import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardOfPage } from '../cards/card-of-page.ts';
import { cardSize, type Card } from '../cards/card.ts';
import { readFace } from '../cards/font.ts';
import { buildPalette, readInks } from '../cards/inks.ts';
import { openPainter } from '../cards/paint.ts';
import { encodePng } from '../cards/png.ts';
import { describeRecipe, openMadePictures } from './made-pictures.ts';
import { readFonts } from './rasteriser.ts';

/** What says how a card looks beside its words. */
const sources = [
  ...['src/build/{rasteriser,write-cards}.ts', 'src/{cards,korean}/*.ts'],
  ...['src/site.config.ts', 'src/styles/tokens.css'],
];

/** Makes cards before their pages are there to stand beside. */
export async function prepareCards(cards: Iterable<Card>, cache: string): Promise<void> {
  const pictures = openMadePictures(cache, describeRecipe(...sources));
  for (const card of cards) await pictures.keep(card, () => print(card));
}

/**
 * Makes the cards of the pages in a folder, each beside its page: as `cards` say by addresses without a base path,
 * else with the page's own title where it asks for one. One that says what it said before is taken from `cache`.
 */
export async function writeCards(
  folder: string,
  cards: ReadonlyMap<string, Card>,
  { address, cache }: { readonly address: URL; readonly cache: string },
): Promise<void> {
  const pictures = openMadePictures(cache, describeRecipe(...sources));
  for (const page of globSync('{index.html,**/index.html}', { cwd: folder })) {
    const beside = page.replaceAll('\\', '/').replace(/index\.html$/, '');
    const card =
      cards.get(`/${beside}`) ??
      cardOfPage(
        readFileSync(join(folder, page), 'utf8'),
        new URL(`${beside}card.png`, address).href,
      );
    if (card === undefined) continue;
    await pictures.write(join(folder, beside, 'card.png'), card, () => print(card));
  }
  pictures.forgetOthers();
}

let press: ReturnType<typeof openPress> | undefined;

/** The fonts are read for the first card. */
const print = (card: Card): Uint8Array => (press ??= openPress())(card);

function openPress(): (card: Card) => Uint8Array {
  const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const { regular, bold } = readFonts();
  const paint = openPainter({ regular: readFace(regular), bold: readFace(bold) });
  return (card) => encodePng(paint(card), cardSize, buildPalette(readInks(css, card.accent)));
}
