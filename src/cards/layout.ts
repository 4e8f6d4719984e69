import { siteConfig } from '../site.config.ts';
import type { Card } from './card.ts';
import type { Face } from './font.ts';
import { inLettersOf } from './letters.ts';
import { balanceLines, breakLines } from './lines.ts';

/** The page of a programme booklet: time in the rail, the spine, and what hangs from it. */
export const rail = { x: 60, width: 192 };
export const spine = { x: 272, width: 10 };
export const column = { x: 320, width: 820 };
export const [top, bottom] = [104, 514];

/** A line of a card: where its letters begin and stand, and how large they are, in pixels. */
export interface Line {
  readonly face: keyof Faces;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly ink: 'ink' | 'soft';
}

export interface Faces {
  readonly regular: Face;
  readonly bold: Face;
}

/** A title is as large as its lines allow; where the last of these does not do, it is cut. */
const titleSizes = [
  { size: 80, lines: 1 },
  { size: 69, lines: 2 },
  { size: 58, lines: 3 },
  { size: 47, lines: 4 },
] as const;

/** The lines of a card, from top to bottom: those of the rail, then those beside the spine. */
export function layOut(card: Card, faces: Faces): Line[] {
  const fit = (face: keyof Faces, text: string, size: number, width: number, most: number) =>
    breakLines(
      inLettersOf(text, faces[face].has),
      width,
      (one) => faces[face].widthOf(one) * size,
      most,
    );
  const [first = '', ...others] = card.rail;
  const title = setTitle(card.title, faces.bold);
  const under = card.under.flatMap((line) =>
    fit('regular', line, 32, column.width, card.under.length > 1 ? 1 : 2),
  );
  const beside = { x: column.x, size: 32, ink: 'ink' } as const;
  return [
    ...fit('bold', first, 40, rail.width, 1).map(
      (text) => ({ face: 'bold', text, x: rail.x, y: top, size: 40, ink: 'ink' }) as const,
    ),
    ...others
      .flatMap((text) => fit('regular', text, 29, rail.width, 2))
      .map((text, index) => {
        const y = top + 47 + 40 * index;
        return { face: 'regular', text, x: rail.x, y, size: 29, ink: 'soft' } as const;
      }),
    ...fit('regular', card.over, 32, column.width, 1).map(
      (text) => ({ ...beside, face: 'regular', text, y: top, ink: 'soft' }) as const,
    ),
    ...title.lines.map((text, index) => {
      const y = Math.round(top + 38 + title.size * (1.06 + 1.36 * index));
      return { ...beside, face: 'bold', text, y, size: title.size } as const;
    }),
    ...under.map((text, index) => {
      const y = bottom - 36 - 45 * (under.length - 1 - index);
      return { ...beside, face: 'regular', text, y } as const;
    }),
  ];
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
