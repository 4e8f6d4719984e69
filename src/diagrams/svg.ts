import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { withoutUnseen } from '../schema/characters.ts';
import type { Box, PlacedText } from './geometry.ts';
import { lettering } from './text-width.ts';

/** A text node; whatever an author wrote stays text, and can be seen. */
export function words(value: string): ElementContent {
  return { type: 'text', value: withoutUnseen(value) };
}

/** A box with round corners. */
export const rect = (className: string, { x, y, width, height }: Box, radius: number): Element =>
  s('rect', {
    ...{ className: [className], x: tidy(x), y: tidy(y) },
    ...{ width: tidy(width), height: tidy(height), rx: tidy(radius) },
  });

/** Lines of text in the middle, or at the left, of their box, as the style sheet aligns their class. */
export function lettered(
  className: string,
  { lines, x, y, width, height }: PlacedText,
  role: keyof typeof lettering,
  isCentred = true,
): Element {
  const { leading, size } = lettering[role];
  const first = tidy(y + height / 2 - ((lines.length - 1) * leading) / 2 + size * 0.36);
  const column = tidy(isCentred ? x + width / 2 : x);
  const [line = '', ...more] = lines;
  if (more.length === 0)
    return s('text', { className: [className], x: column, y: first }, words(line));
  const spans = lines.map((each, index) =>
    s('tspan', { x: column, ...(index > 0 && { dy: leading }) }, words(each)),
  );
  return s('text', { className: [className], y: first }, ...spans);
}

/** Coordinates need no more than half a pixel. */
export function tidy(value: number): number {
  return Math.round(value * 2) / 2;
}
