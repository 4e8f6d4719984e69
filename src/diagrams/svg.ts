import type { Element, ElementContent, Properties } from 'hast';
import { withoutUnseen } from '../schema/characters.ts';
import type { Box, PlacedText } from './geometry.ts';
import { lettering } from './text-width.ts';

/** An element as hast, so that a page can take the picture as nodes and a script as text. */
export function element(
  tagName: string,
  properties: Readonly<Record<string, string | number | readonly string[]>>,
  ...children: readonly ElementContent[]
): Element {
  const written: Properties = {};
  for (const [name, value] of Object.entries(properties)) {
    written[name] = typeof value === 'object' ? [...value] : String(value);
  }
  return { type: 'element', tagName, properties: written, children: [...children] };
}

/** A text node; whatever an author wrote stays text, and can be seen. */
export function words(value: string): ElementContent {
  return { type: 'text', value: withoutUnseen(value) };
}

/** A box with round corners. */
export const rect = (className: string, { x, y, width, height }: Box, radius: number): Element =>
  element('rect', {
    ...{ className: [className], x: tidy(x), y: tidy(y) },
    ...{ width: tidy(width), height: tidy(height), rx: tidy(radius) },
  });

/** Lines of text in the middle, or at the left, of their box. */
export function lettered(
  className: string,
  { lines, x, y, width, height }: PlacedText,
  role: keyof typeof lettering,
  isCentred = true,
): Element {
  const { leading, size } = lettering[role];
  const first = y + height / 2 - ((lines.length - 1) * leading) / 2 + size * 0.36;
  const column = tidy(isCentred ? x + width / 2 : x);
  const spans = lines.map((line, index) =>
    element('tspan', { x: column, y: tidy(first + index * leading) }, words(line)),
  );
  return element(
    'text',
    { className: ['dg-text', className], textAnchor: isCentred ? 'middle' : 'start' },
    ...spans,
  );
}

/** Coordinates need no more than a tenth of a pixel. */
export function tidy(value: number): number {
  return Math.round(value * 10) / 10;
}
