import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { kindNames, kinds, signs, type Kind } from './kinds.ts';
import { lettered, tidy } from './svg.ts';
import { measure } from './text-width.ts';

/** Half a sign's plate. */
const plate = 10;
const plateOutline = 'M-6-10H6a4 4 0 0 1 4 4V6a4 4 0 0 1-4 4H-6a4 4 0 0 1-4-4V-6a4 4 0 0 1 4-4z';

/** A small plate in the kind's colour with its sign, centred on a point of the outline. */
export const drawSign = (kind: keyof typeof signs, x: number, y: number): Element =>
  s(
    'g',
    { transform: `translate(${tidy(x)} ${tidy(y)})` },
    s('path', { className: ['dg-plate'], d: plateOutline }),
    s('path', { className: ['dg-sign'], d: signs[kind] }),
  );

/** The kinds whose signs need words: a person is known by their shape. */
const named = (drawn: ReadonlySet<Kind>) =>
  kinds.filter((kind) => kind !== 'plain').filter((kind) => kind !== 'actor' && drawn.has(kind));

/** What the signs mean, in words, once for both forms; whoever hears the description needs no signs. */
export function buildLegend(drawn: ReadonlySet<Kind>): Element[] {
  const entries = named(drawn).map((kind) =>
    h(
      'span',
      { className: [`dg-${kind}`] },
      s(
        'svg',
        { viewBox: '-11 -11 22 22', width: 20, height: 20 },
        ...drawSign(kind, 0, 0).children,
      ),
      // By itself in a row of its own: a line of text may get spans.
      h('span', kindNames[kind]),
    ),
  );
  if (entries.length === 0) return [];
  return [
    h('p', { className: ['dg-legend'], ariaHidden: 'true', dataPagefindIgnore: '' }, entries),
  ];
}

/** The same below a picture that stands by itself, as rows that are no wider than it. */
export function drawLegend(
  drawn: ReadonlySet<Kind>,
  top: number,
  width: number,
): { readonly parts: readonly Element[]; readonly height: number } {
  const row = 26;
  let [x, y] = [0, top];
  const parts = named(drawn).map((kind) => {
    const lines = [kindNames[kind]];
    const text = measure(lines, 'legend');
    const wide = 2 * plate + 7 + text.width;
    if (x > 0 && x + wide > width) [x, y] = [0, y + row];
    const box = { lines, x: x + 2 * plate + 7, y, width: text.width, height: 2 * plate };
    const entry = s(
      'g',
      { className: [`dg-${kind}`] },
      drawSign(kind, x + plate + 1, y + plate),
      lettered('dg-title', box, 'legend', false),
    );
    x += wide + 18;
    return entry;
  });
  return { parts, height: parts.length === 0 ? 0 : y - top + 2 * plate + 1 };
}
