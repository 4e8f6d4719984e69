import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Box } from './geometry.ts';
import type { Kind } from './kinds.ts';
import { drawLegend } from './legend.ts';
import type { Report, Source } from './source.ts';
import { words } from './svg.ts';

/**
 * The tall picture always, the wide one too when its author asked for it and it is not too long.
 * Each has classes only, no colour, style, script or font of its own.
 */
export interface Pictures {
  readonly tall: Element;
  readonly wide: Element | undefined;
}

/** One kind of drawing: how its text begins, and what to draw of it, once nothing is wrong with its text. */
export interface Drawing {
  readonly header: RegExp;
  readonly read: (
    source: Source,
    report: Report,
  ) => (prefix: string) => Promise<Pictures | undefined>;
}

/** The width a tall picture is fitted to: at 360 px its labels then keep 14 px or more, on a page and on a slide. */
export const tallWidth = 326;

/** The width a wide picture must keep to: where 770 px are free, its labels keep 14 px. */
export const wideWidth = 880;

/** What is drawn, and how large it is. */
export interface Drawn extends Pick<Box, 'width' | 'height'> {
  readonly kinds: ReadonlySet<Kind>;
  readonly definitions: readonly Element[];
  readonly parts: readonly Element[];
}

/**
 * A drawing with its text alternative and its legend. `prefix` begins every id in it and must be unique in its page.
 * A tall picture is always `tallWidth` wide, so that all of them have one scale.
 */
export function buildPicture(
  { name, description }: Source,
  drawn: Drawn,
  prefix: string,
  form: 'tall' | 'wide',
): Element {
  const width = form === 'tall' ? Math.max(tallWidth, drawn.width) : drawn.width;
  const legend = drawLegend(drawn.kinds, drawn.height + 18, width);
  const height = Math.ceil(drawn.height + (legend === undefined ? 0 : legend.height + 18));
  const shift = Math.floor((width - drawn.width) / 2);
  const [nameId, descriptionId] = [`${prefix}-name`, `${prefix}-description`];
  return s(
    'svg',
    {
      className: ['dg', `dg-${form}`],
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      ariaLabelledBy: [nameId, descriptionId],
    },
    s('title', { id: nameId }, words(name)),
    s('desc', { id: descriptionId }, words(description)),
    s('defs', {}, ...drawn.definitions),
    s('g', shift === 0 ? {} : { transform: `translate(${shift} 0)` }, ...drawn.parts),
    ...(legend === undefined ? [] : [legend.element]),
  );
}
