import { siteConfig } from '../site.config.ts';
import { cardSize, type Card } from './card.ts';
import type { Face } from './font.ts';
import { hexOf, type Colour, type Inks } from './inks.ts';
import { inLettersOf } from './letters.ts';
import { balanceLines, breakLines } from './lines.ts';

export interface Faces {
  readonly regular: Face;
  readonly bold: Face;
}

/** The page of a programme booklet: time in the rail, the spine, and what hangs from it. */
const rail = { x: 60, width: 192 };
const spine = { x: 272, width: 10 };
const column = { x: 320, width: 820 };
const [top, bottom] = [104, 514];

/** A title is as large as its lines allow; where the last of these does not do, it is cut. */
const titleSizes = [
  { size: 80, lines: 1 },
  { size: 69, lines: 2 },
  { size: 58, lines: 3 },
  { size: 47, lines: 4 },
] as const;

/** A card as an SVG of outlines alone, which needs no font. */
export function drawCard(card: Card, { regular, bold }: Faces, inks: Inks): string {
  const write = (face: Face, text: string, x: number, y: number, size: number, ink: Colour) =>
    `<g fill="${hexOf(ink)}" transform="translate(${x} ${y}) scale(${size / 1000})">${outline(face, text)}</g>`;
  const fit = (face: Face, text: string, size: number, width: number, most: number) =>
    breakLines(inLettersOf(text, face.has), width, (one) => face.widthOf(one) * size, most);
  const [first = '', ...others] = card.rail;
  const title = setTitle(card.title, bold);
  const under = card.under.flatMap((line) =>
    fit(regular, line, 32, column.width, card.under.length > 1 ? 1 : 2),
  );
  const leading = title.size * 1.36;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">`,
    `<path fill="${hexOf(inks.accent)}" d="M${spine.x} 0h${spine.width}v${cardSize.height}h-${spine.width}z"/>`,
    ...fit(bold, first, 40, rail.width, 1).map((line) =>
      write(bold, line, rail.x, top, 40, inks.ink),
    ),
    ...others
      .flatMap((text) => fit(regular, text, 29, rail.width, 2))
      .map((line, index) => write(regular, line, rail.x, top + 47 + 40 * index, 29, inks.soft)),
    ...fit(regular, card.over, 32, column.width, 1).map((line) =>
      write(regular, line, column.x, top, 32, inks.soft),
    ),
    ...title.lines.map((line, index) =>
      write(
        bold,
        line,
        column.x,
        top + 38 + title.size * 1.06 + leading * index,
        title.size,
        inks.ink,
      ),
    ),
    ...under.map((line, index) =>
      write(regular, line, column.x, bottom - 36 - 45 * (under.length - 1 - index), 32, inks.ink),
    ),
    `<path fill="${hexOf(inks.line)}" d="M${column.x} ${bottom}h${column.width}v2h-${column.width}z"/>`,
    mark(rail.x - 4, bottom, hexOf(inks.ink)),
    write(bold, siteConfig.name, column.x, bottom + 62, 32, inks.ink),
    '</svg>',
  ].join('');
}

/** The largest size in which a title has no more lines than that size allows. */
function setTitle(title: string, face: Face): { size: number; lines: readonly string[] } {
  const text = inLettersOf(title, face.has) || siteConfig.name;
  for (const { size, lines: most } of titleSizes) {
    const lines = balanceLines(text, column.width, (one) => face.widthOf(one) * size);
    if (lines.length <= most) return { size, lines };
  }
  const { size, lines: most } = titleSizes.at(-1)!;
  return {
    size,
    lines: breakLines(text, column.width, (one) => face.widthOf(one) * size, most),
  };
}

function outline(face: Face, text: string): string {
  let x = 0;
  return Array.from(text, (letter) => {
    const path = face.outlineOf(letter);
    const drawn = path && `<path transform="translate(${Math.round(x)})" d="${path}"/>`;
    x += face.widthOf(letter) * 1000;
    return drawn;
  }).join('');
}

/** The sign of the site, as its header has it, without the spine that is there already. */
const mark = (x: number, y: number, ink: string): string =>
  `<path transform="translate(${x} ${y - 8}) scale(4)" fill="none" stroke="${ink}" stroke-width="2.7" d="M8.5 4 1 18.5M7.7 9.5 16 18.5"/>`;
