import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Box, Point } from '../geometry.ts';
import type { PlacedNode } from './placed.ts';
import { rect, tidy } from '../svg.ts';

/** How far a drum's lids bulge. */
const bulge = 6;

/** How far the points of a choice stick out. */
const pointed = 14;

/** The outline of a node: a rounded box, a drum for a store, a stadium for an actor, a box with two points for a choice. */
export function drawOutline(placed: PlacedNode): Element[] {
  const { node, x, y, width, height } = placed;
  if (node.shape === 'box') return [rect('dg-shape', placed, 6)];
  if (node.shape === 'actor') return [rect('dg-shape', placed, Math.min(height / 2, 24))];
  if (node.shape === 'round') return [rect('dg-shape', placed, height / 2)];
  if (node.shape === 'choice') {
    const [inner, half] = [tidy(width - 2 * pointed), tidy(height / 2)];
    const d = `M${tidy(x + pointed)} ${tidy(y)}h${inner}l${pointed} ${half}l${-pointed} ${half}h${-inner}l${-pointed} ${-half}z`;
    return [s('path', { className: ['dg-shape'], d })];
  }
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

/** The end of an arrow moved onto an outline that lies inside the box that the layout knows. */
export function onOutline(end: Point, placed: PlacedNode | undefined): Point {
  if (placed === undefined) return end;
  const { node, x, y, width, height } = placed;
  if (node.shape === 'store') {
    const away = Math.min(1, Math.abs(end.x - x - width / 2) / (width / 2));
    const sink = tidy(bulge * (1 - Math.sqrt(1 - away * away)));
    if (Math.abs(end.y - y) < 1) return { x: end.x, y: end.y + sink };
    if (Math.abs(end.y - y - height) < 1) return { x: end.x, y: end.y - sink };
    return end;
  }
  const away = Math.min(1, Math.abs(end.y - y - height / 2) / (height / 2));
  const sink = tidy(sinkAtSide(placed, away));
  if (Math.abs(end.x - x) < 1) return { x: end.x + sink, y: end.y };
  if (Math.abs(end.x - x - width) < 1) return { x: end.x - sink, y: end.y };
  return end;
}

/** How far the left and the right side draw back, from 0 in the middle of the height to 1 at its ends. */
function sinkAtSide({ node, height }: PlacedNode, away: number): number {
  if (node.shape === 'choice') return pointed * away;
  return node.shape === 'round' ? (height / 2) * (1 - Math.sqrt(1 - away * away)) : 0;
}
