import { expect, test } from 'vitest';
import { leaveOutDrawings } from './drawing-styles.ts';

const sheet = '<link rel="stylesheet" href="/notes/_astro/diagrams.D1a2b3c4.css">';
const page = (body: string, styles = '') =>
  `<link rel="stylesheet" href="/notes/_astro/index.D1a2b3c4.css">${styles}<p>${body}</p>`;

test('a page without a drawing links no sheet for drawings', () => {
  expect(leaveOutDrawings(page('diagrams', sheet))).toBe(page('diagrams'));
});

test('a page with a drawing links it', () => {
  const drawing = '<svg class="dg dg-tall" viewBox="0 0 1 1"></svg>';
  expect(leaveOutDrawings(page(drawing, sheet))).toBe(page(drawing, sheet));
});
