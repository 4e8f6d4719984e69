import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Box } from './geometry.ts';
import type { Kind, KindOf } from './kinds.ts';
import type { Report, Source } from './source.ts';

/**
 * A drawing in two forms: the tall one is for phones, the wide one for where there is room. None of them has colours,
 * styles, scripts, ids or fonts of its own.
 */
export interface Pictures {
  readonly tall: Element;
  /** Not where it would be no lower than the tall one. */
  readonly wide: Element | undefined;
  readonly kinds: ReadonlySet<Kind>;
}

/** One kind of drawing: how its text begins, and what to draw of it, once nothing is wrong with its text. */
export interface Drawing {
  readonly header: RegExp;
  readonly read: (
    source: Source,
    report: Report,
    kindOf: KindOf,
  ) => () => Promise<Pictures | undefined>;
}

/** The width a tall picture is fitted to: at 360 px its labels keep their size. */
export const tallWidth = 326;

/** The widest tall picture: a reader of a phone scrolls to a quarter of it. */
export const widestTall = 460;

/** The width a wide picture is fitted to: all that there is right of the axis at 1,280 px. */
export const wideWidth = 996;

/** What is drawn, and how large it is. */
export interface Drawn extends Pick<Box, 'width' | 'height'> {
  readonly kinds: ReadonlySet<Kind>;
  readonly parts: readonly Element[];
}

/** A drawing with its text alternative. A tall picture that fits a phone is `tallWidth` wide, so that all have one scale. */
export function buildPicture(
  { name, description }: Source,
  { parts, width: drawnWidth, height }: Drawn,
  form: 'tall' | 'wide',
): Element {
  const isWider = drawnWidth > tallWidth;
  const width = form === 'tall' && !isWider ? tallWidth : drawnWidth;
  const shift = Math.floor((width - drawnWidth) / 2);
  return s(
    'svg',
    {
      className: ['dg', `dg-${form}`, ...(form === 'tall' && isWider ? ['dg-scrolled'] : [])],
      viewBox: `${-shift} 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      ariaLabel: name === '' ? description : `${name}. ${description}`,
    },
    ...parts,
  );
}
