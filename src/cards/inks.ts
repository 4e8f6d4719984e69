import type { Accent } from '../schema/fields.ts';

/** A colour as three bytes. */
export type Colour = readonly [red: number, green: number, blue: number];

/** What a card is printed in. */
export interface Inks {
  readonly paper: Colour;
  readonly ink: Colour;
  readonly soft: Colour;
  readonly line: Colour;
  readonly accent: Colour;
}

/** The light colours of the site's style sheet, with the accent of an event, or that of a page that has none. */
export function readInks(tokens: string, accent?: Accent): Inks {
  const find = (name: string, within = tokens): Colour => {
    const found = new RegExp(`--${name}: light-dark\\(#(..)(..)(..),`).exec(within);
    if (!found) throw new Error(`tokens.css has no colour --${name}.`);
    const [red = 0, green = 0, blue = 0] = found.slice(1).map((hex) => Number.parseInt(hex, 16));
    return [red, green, blue];
  };
  const ofEvent = tokens.split(`[data-accent='${accent}']`)[1];
  return {
    paper: find('paper'),
    ink: find('ink'),
    soft: find('ink-soft'),
    line: find('line'),
    accent: ofEvent === undefined ? find('line-strong') : find('accent', ofEvent),
  };
}

/** Steps from the paper to an ink, for the edges of letters: of the ink itself there are the most letters. */
const steps = { soft: 5, ink: 8 };

/** The sixteen colours of a card: its paper, line and accent, the steps to the soft ink and those to the ink. */
export const buildPalette = ({ paper, line, accent, soft, ink }: Inks): readonly Colour[] => [
  paper,
  line,
  accent,
  ...mix(paper, soft, steps.soft),
  ...mix(paper, ink, steps.ink),
];

const mix = (from: Colour, to: Colour, count: number): Colour[] =>
  Array.from({ length: count }, (_, index) => {
    const part = (at: 0 | 1 | 2) =>
      Math.round(from[at] + ((to[at] - from[at]) * (index + 1)) / count);
    return [part(0), part(1), part(2)];
  });

/** For each ink, which colour of the palette a pixel has that it covers so much, from 0 to 255. */
export const tones = {
  line: buildTones(1, 1),
  accent: buildTones(2, 1),
  soft: buildTones(3, steps.soft),
  ink: buildTones(3 + steps.soft, steps.ink),
};

function buildTones(first: number, count: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, cover) => {
    const step = Math.round((cover / 255) * count);
    return step === 0 ? 0 : first + step - 1;
  });
}
