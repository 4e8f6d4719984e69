import { expect, test } from 'vitest';
import type { Face } from './font.ts';
import { column, layOut } from './layout.ts';

/** A face whose letters are squares of one em. */
const face: Face = { has: () => true, widthOf: (text) => text.length, outlineOf: () => [] };

test.each([1, 8, 12, 20, 30, 50, 90, 300])(
  'no line of a title of %s words lies on another',
  (words) => {
    const title = Array.from({ length: words }, () => '가나').join(' ');
    const card = { rail: ['2019'], over: '행사', title, under: ['김하늘', '이바다'] };
    const lines = layOut(card, { regular: face, bold: face }).filter(({ x }) => x === column.x);
    expect(lines.length).toBeGreaterThanOrEqual(4);
    for (const [at, { y, size }] of lines.entries())
      if (at > 0) expect(y - lines[at - 1]!.y).toBeGreaterThanOrEqual(size);
  },
);
