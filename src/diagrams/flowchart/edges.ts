import type { Element } from 'hast';
import { s } from 'hastscript';
import { cutOut } from '../geometry.ts';
import type { Point } from '../geometry.ts';
import type { PlacedEdge, PlacedNode } from './placed.ts';
import { onOutline } from './outlines.ts';
import { lettered, tidy } from '../svg.ts';

const cornerRadius = 7;
const head = { length: 9, half: 4.5 } as const;

/** All arrows, a path for each kind of line, one for their heads, and their names. */
export function drawEdges(
  edges: readonly PlacedEdge[],
  places: ReadonlyMap<string, PlacedNode>,
): Element[] {
  const drawn = edges.filter(({ points }) => points.length > 1);
  const courses = new Map(drawn.map((placed) => [placed, courseOf(placed, places)]));
  const lines = (['solid', 'dotted', 'thick'] as const).flatMap((stroke) => {
    const some = drawn.filter(({ edge }) => edge.stroke === stroke);
    const d = some.flatMap((placed) => pieces(courses.get(placed)!, placed).map(rounded)).join('');
    const className = stroke === 'solid' ? ['dg-line'] : ['dg-line', `dg-${stroke}`];
    return d === '' ? [] : [s('path', { className, d })];
  });
  const heads = drawn.flatMap((placed) => headsOf(courses.get(placed)!, placed)).join('');
  const names = drawn.flatMap(({ label }) =>
    label === undefined ? [] : [lettered('dg-name', label, 'edge')],
  );
  return [
    ...lines,
    ...(heads === '' ? [] : [s('path', { className: ['dg-head'], d: heads })]),
    ...names,
  ];
}

/** From outline to outline. */
const courseOf = (
  { edge, points }: PlacedEdge,
  places: ReadonlyMap<string, PlacedNode>,
): readonly Point[] => [
  onOutline(points[0]!, places.get(edge.from)),
  ...points.slice(1, -1),
  onOutline(points.at(-1)!, places.get(edge.to)),
];

/** The line has a gap where the arrow's own name stands. */
const pieces = (course: readonly Point[], { label }: PlacedEdge): readonly (readonly Point[])[] =>
  label === undefined ? [course] : cutOut(course, label);

function headsOf(course: readonly Point[], { edge }: PlacedEdge): string[] {
  const ends = [
    ...(edge.heads === 'none' ? [] : [course.slice(-2)]),
    ...(edge.heads === 'both' ? [course.slice(0, 2).toReversed()] : []),
  ];
  return ends.map(([from, tip]) => drawHead(from!, tip!));
}

function drawHead(from: Point, tip: Point): string {
  const { length, half } = head;
  const base =
    from.x === tip.x
      ? { x: -half, y: Math.sign(from.y - tip.y) * length }
      : { x: Math.sign(from.x - tip.x) * length, y: -half };
  const across = from.x === tip.x ? `h${2 * half}` : `v${2 * half}`;
  return `M${tidy(tip.x)} ${tidy(tip.y)}l${`${base.x} ${base.y}`.replace(' -', '-')}${across}z`;
}

function rounded(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (before === undefined) return `M${tidy(point.x)} ${tidy(point.y)}`;
      if (after === undefined) return straight(before, point);
      const [enter, leave] = [towards(point, before), towards(point, after)];
      return `${straight(before, enter)}Q${tidy(point.x)} ${tidy(point.y)} ${tidy(leave.x)} ${tidy(leave.y)}`;
    })
    .join('');
}

/** A level or upright piece needs one number. */
const straight = (from: Point, to: Point): string =>
  tidy(from.y) === tidy(to.y)
    ? `H${tidy(to.x)}`
    : tidy(from.x) === tidy(to.x)
      ? `V${tidy(to.y)}`
      : `L${tidy(to.x)} ${tidy(to.y)}`;

function towards(corner: Point, other: Point): Point {
  const distance = Math.hypot(other.x - corner.x, other.y - corner.y);
  const share = distance === 0 ? 0 : Math.min(cornerRadius, distance / 2) / distance;
  return { x: corner.x + (other.x - corner.x) * share, y: corner.y + (other.y - corner.y) * share };
}
