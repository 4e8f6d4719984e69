import type { Element } from 'hast';
import { s } from 'hastscript';
import { cutOut } from '../geometry.ts';
import type { Point } from '../geometry.ts';
import type { PlacedEdge, PlacedNode } from './placed.ts';
import { onOutline } from './outlines.ts';
import { lettered, tidy } from '../svg.ts';

const cornerRadius = 7;

/** The arrow head that every arrow of a picture shares. */
export function drawHead(id: string): Element {
  const marker = {
    id,
    viewBox: '0 0 10 10',
    refX: 8.5,
    refY: 5,
    markerWidth: 10,
    markerHeight: 10,
    markerUnits: 'userSpaceOnUse',
    orient: 'auto-start-reverse',
  };
  return s('marker', marker, s('path', { className: ['dg-head'], d: 'M0.5 0.8L9.5 5L0.5 9.2Z' }));
}

/** An arrow in level and upright pieces with rounded corners; it leaves a gap where its own name stands. */
export function drawEdge(
  { edge, points, label }: PlacedEdge,
  head: string,
  places: ReadonlyMap<string, PlacedNode>,
): Element {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return s('g', { className: ['dg-edge'] });
  const course = [
    onOutline(first, places.get(edge.from)),
    ...points.slice(1, -1),
    onOutline(last, places.get(edge.to)),
  ];
  const pieces = label === undefined ? [course] : cutOut(course, label);
  const url = `url(#${head})`;
  const paths = pieces.map((piece, index) => {
    const start = edge.heads === 'both' && index === 0 ? { markerStart: url } : {};
    const end = edge.heads !== 'none' && index === pieces.length - 1 ? { markerEnd: url } : {};
    return s('path', { className: ['dg-line'], d: rounded(piece), ...start, ...end });
  });
  const name = label === undefined ? [] : [lettered('dg-edge-label', label, 'edge')];
  return s('g', { className: ['dg-edge', `dg-${edge.stroke}`] }, ...paths, ...name);
}

function rounded(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (before === undefined) return `M${tidy(point.x)} ${tidy(point.y)}`;
      if (after === undefined) return `L${tidy(point.x)} ${tidy(point.y)}`;
      const [enter, leave] = [towards(point, before), towards(point, after)];
      return `L${tidy(enter.x)} ${tidy(enter.y)}Q${tidy(point.x)} ${tidy(point.y)} ${tidy(leave.x)} ${tidy(leave.y)}`;
    })
    .join('');
}

function towards(corner: Point, other: Point): Point {
  const distance = Math.hypot(other.x - corner.x, other.y - corner.y);
  const share = distance === 0 ? 0 : Math.min(cornerRadius, distance / 2) / distance;
  return { x: corner.x + (other.x - corner.x) * share, y: corner.y + (other.y - corner.y) * share };
}
