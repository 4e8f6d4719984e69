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

/** A colour as SVG has it: #fbfaf7. */
export const hexOf = (colour: Colour): string =>
  `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
