import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Box, Point } from '../geometry.ts';
import type { PlacedNode } from './placed.ts';
import { rect, tidy } from '../svg.ts';

/** How far a drum's lids bulge. */
const bulge = 6;

/** The outline of a node: a rounded box, a drum for a store, a stadium for an actor. */
export function drawOutline(placed: PlacedNode): Element[] {
  const { node, x, y, width, height } = placed;
  if (node.shape === 'box') return [rect('dg-shape', placed, 6)];
  if (node.shape === 'actor') return [rect('dg-shape', placed, Math.min(height / 2, 24))];
  const [left, right] = [tidy(x), tidy(x + width)];
  const [r, top, bottom] = [tidy(width / 2), tidy(y + bulge), tidy(y + height - bulge)];
  const body = `M${left} ${top}A${r} ${bulge} 0 0 1 ${right} ${top}V${bottom}A${r} ${bulge} 0 0 1 ${left} ${bottom}Z`;
  const lid = `M${left} ${top}A${r} ${bulge} 0 0 0 ${right} ${top}`;
  return [
    s('path', { className: ['dg-shape'], d: body }),
    s('path', { className: ['dg-lid'], d: lid }),
  ];
}

/** Where the words of a node stand: below the lid in a drum, else in the middle. */
export function textBox({ node, x, y, width, height }: PlacedNode): Box {
  const lid = node.shape === 'store' ? bulge : 0;
  return { x, y: y + lid, width, height: height - lid };
}

/** The end of an arrow moved onto a drum's round lid, which lies inside the box that the layout knows. */
export function onOutline(end: Point, placed: PlacedNode | undefined): Point {
  if (placed?.node.shape !== 'store') return end;
  const { x, y, width, height } = placed;
  const away = Math.min(1, Math.abs(end.x - x - width / 2) / (width / 2));
  const sink = tidy(bulge * (1 - Math.sqrt(1 - away * away)));
  if (Math.abs(end.y - y) < 1) return { x: end.x, y: end.y + sink };
  if (Math.abs(end.y - y - height) < 1) return { x: end.x, y: end.y - sink };
  return end;
}
