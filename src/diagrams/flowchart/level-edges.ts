import { boxesOf, overlap, type Box } from '../geometry.ts';
import { measure } from '../text-width.ts';
import type { DiagramEdge, Flowchart } from './flowchart.ts';
import { findParents, measureDepths } from './order.ts';
import type { Arranged, PlacedEdge, PlacedNode } from './placed.ts';

/** Numbers of the arrows of a diagram that run level, from one column to the next. */
export type LevelEdges = ReadonlySet<number>;

/** What a level arrow needs beside its name: a piece of line before it, and a longer one with the head behind. */
export const levelClearance = 34;

/**
 * Arrows between equals: replication from zone to zone, events from the writing to the reading side.
 * A layered layout would push one of the two below the other; drawn level, both columns stay side by side.
 */
export function findLevelEdges(chart: Flowchart): LevelEdges {
  const parents = findParents(chart);
  const nodes = new Set(chart.nodes.map(({ id }) => id));
  const isBetweenEquals = ({ from, to, stroke }: DiagramEdge): boolean => {
    if (!nodes.has(from) || !nodes.has(to) || from === to) return false;
    const [one, other] = [parents.get(from), parents.get(to)];
    if (one === other) return stroke === 'dotted';
    return one !== undefined && other !== undefined && parents.get(one) === parents.get(other);
  };
  const rest = chart.edges.filter((edge) => !isBetweenEquals(edge));
  const depth = measureDepths(chart, rest);
  const led = new Set(rest.map(({ to }) => to));
  const level = chart.edges.flatMap((edge, index) => {
    const { from, to } = edge;
    const isAlone = parents.get(from) === parents.get(to) && !(led.has(from) && led.has(to));
    return isBetweenEquals(edge) && depth.get(from) === depth.get(to) && !isAlone ? [index] : [];
  });
  return new Set(level);
}

/** Draws the level arrows into an arrangement made without them; undefined when one of them finds no straight way. */
export function routeLevelEdges(arranged: Arranged, level: LevelEdges): Arranged | undefined {
  const edges = arranged.edges.map((placed, index) =>
    level.has(index) ? route(placed, arranged) : placed,
  );
  return edges.every((edge) => edge !== undefined) ? { ...arranged, edges } : undefined;
}

function route(placed: PlacedEdge, arranged: Arranged): PlacedEdge | undefined {
  const { edge, label } = placed;
  const find = (id: string): PlacedNode | undefined =>
    arranged.nodes.find(({ node }) => node.id === id);
  const [from, to] = [find(edge.from), find(edge.to)];
  if (from === undefined || to === undefined) return undefined;
  const [top, bottom] = [Math.max(from.y, to.y), Math.min(from.y + from.height, to.y + to.height)];
  const goesRight = from.x < to.x;
  const [start, end] = goesRight ? [from.x + from.width, to.x] : [from.x, to.x + to.width];
  const lines = label?.lines ?? [];
  const text = measure(lines, 'edge');
  if (bottom - top < 24 || Math.abs(end - start) < text.width + levelClearance - 2)
    return undefined;
  const y = Math.round((top + bottom) / 2);
  const points = [
    { x: start, y },
    { x: end, y },
  ];
  // The name stands a little nearer to the tail, so that the head has a line to stand on.
  const middle = (start + end) / 2 - (goesRight ? 4 : -4);
  const name = {
    lines,
    x: middle - text.width / 2 - 4,
    y: y - text.height / 2 - 1,
    width: text.width + 8,
    height: text.height + 2,
  };
  const taken: Box[] = [
    ...arranged.nodes.filter(({ node }) => node.id !== edge.from && node.id !== edge.to),
    ...arranged.edges.flatMap((other) =>
      other === placed ? [] : boxesOf(other.points, other.label),
    ),
  ];
  const named = lines.length === 0 ? undefined : name;
  const own = boxesOf(points, named);
  if (own.some((box) => taken.some((other) => overlap(box, other, 3)))) return undefined;
  return { edge, points, label: named };
}
