import type { Element } from 'hast';
import { s } from 'hastscript';
import { kindNames, kinds, signs, type Kind } from './kinds.ts';
import { lettered, rect, tidy } from './svg.ts';
import { measure } from './text-width.ts';

/** Half a sign's plate. */
const plate = 10;

/** A small plate in the kind's colour with its sign, centred on a point of the outline. */
export function drawSign(kind: keyof typeof signs, x: number, y: number): Element {
  const size = 2 * plate;
  const box = rect('dg-plate', { x: x - plate, y: y - plate, width: size, height: size }, 4);
  const sign = s('path', {
    className: ['dg-sign'],
    d: signs[kind],
    transform: `translate(${tidy(x - 8)} ${tidy(y - 8)})`,
  });
  return s('g', { className: ['dg-badge'] }, box, sign);
}

/** What the signs mean, in words, below the picture. */
export function drawLegend(
  drawn: ReadonlySet<Kind>,
  top: number,
  width: number,
): { element: Element; height: number } | undefined {
  const present = kinds
    .filter((kind) => kind !== 'plain' && kind !== 'actor')
    .filter((kind) => drawn.has(kind));
  if (present.length === 0) return undefined;
  const row = 26;
  let [x, y] = [0, top];
  const entries = present.map((kind) => {
    const lines = [kindNames[kind]];
    const text = measure(lines, 'legend');
    const wide = 2 * plate + 7 + text.width;
    if (x > 0 && x + wide > width) [x, y] = [0, y + row];
    const label = lettered(
      'dg-legend-text',
      { lines, x: x + 2 * plate + 7, y, width: text.width, height: 2 * plate },
      'legend',
      false,
    );
    const entry = s(
      'g',
      { className: [`dg-${kind}`] },
      drawSign(kind, x + plate, y + plate),
      label,
    );
    x += wide + 18;
    return entry;
  });
  return {
    element: s('g', { className: ['dg-legend'] }, ...entries),
    height: y - top + 2 * plate + 1,
  };
}
