import { expect, test } from 'vitest';
import { drawCard } from './draw.ts';
import type { Face } from './font.ts';
import type { Inks } from './inks.ts';

/** A face whose letters are squares of one em. */
const face: Face = { has: () => true, widthOf: (text) => text.length, outlineOf: () => 'M0 0' };
const ink = [0, 0, 0] as const;
const inks: Inks = { paper: ink, line: ink, accent: ink, soft: ink, ink };

/** The lines beside the spine in their order: where each stands, and how high its letters are. */
function linesOf(title: string) {
  const card = { rail: ['2019'], over: '행사', title, under: ['김하늘', '이바다'] };
  const svg = drawCard(card, { regular: face, bold: face }, inks);
  return [...svg.matchAll(/translate\(320 ([\d.]+)\) scale\(([\d.]+)\)/g)].map(([, y, scale]) => ({
    y: Number(y),
    size: 1000 * Number(scale),
  }));
}

test.each([1, 8, 12, 20, 30, 50, 90, 300])(
  'no line of a title of %s words lies on another',
  (words) => {
    const lines = linesOf(Array.from({ length: words }, () => '가나').join(' '));
    expect(lines.length).toBeGreaterThanOrEqual(4);
    for (const [at, { y, size }] of lines.entries())
      if (at > 0) expect(y - lines[at - 1]!.y).toBeGreaterThanOrEqual(size);
  },
);
