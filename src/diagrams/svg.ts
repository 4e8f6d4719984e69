import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PlacedText } from './layout.ts';
import { lettering } from './lettering.ts';

/** An SVG element as hast, so that a page can take the picture as nodes and a script as text. */
export function svg(
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

/** A text node; whatever an author wrote stays text. */
export function words(value: string): ElementContent {
  return { type: 'text', value };
}

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
    svg('tspan', { x: column, y: tidy(first + index * leading) }, words(line)),
  );
  return svg(
    'text',
    { className: ['dg-text', className], textAnchor: isCentred ? 'middle' : 'start' },
    ...spans,
  );
}

/** Coordinates need no more than a tenth of a pixel. */
export function tidy(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The picture as text. */
export function renderSvg(picture: Element): string {
  return toHtml(picture, { space: 'svg' });
}
