import { loose, plans, tight } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import type { Diagram, DiagramEdge, DiagramGroup, DiagramNode } from './diagram.ts';
import { arrange } from './elk.ts';
import type { Arranged } from './elk.ts';
import { evenRows } from './even-rows.ts';
import { segmentsOf } from './geometry.ts';
import type { Box, Point } from './geometry.ts';
import { placeTitles } from './group-titles.ts';
import { findLevelEdges, routeLevelEdges } from './level-edges.ts';

/** Text with a place. */
export interface PlacedText extends Box {
  readonly lines: readonly string[];
}

/** A node with a place; its lines may be broken more often than its author broke them. */
export interface PlacedNode extends PlacedText {
  readonly node: DiagramNode;
}

/** An arrow with a course of level and upright pieces. */
export interface PlacedEdge {
  readonly edge: DiagramEdge;
  readonly points: readonly Point[];
  readonly label: PlacedText | undefined;
}

/** A frame with a place, and its title where no arrow crosses it. */
export interface PlacedGroup extends Box {
  readonly group: DiagramGroup;
  readonly title: PlacedText;
}

/** A diagram in which everything has a place. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly groups: readonly PlacedGroup[];
}

/** The width a tall diagram is fitted to: at 360 px its labels then keep 14 px or more, on a page and on a slide. */
export const tallWidth = 326;

/** The width a wide diagram must keep to: where 770 px are free, its labels keep 14 px. */
export const wideWidth = 880;

/** Frames may have to grow a few times before every title has a free place. */
const patience = 7;

/** A layout, or why there is none: too wide at best by so much, or no place for a frame's title. */
export type LaidOut =
  | { readonly kind: 'placed'; readonly layout: Layout }
  | { readonly kind: 'too wide'; readonly width: number }
  | { readonly kind: 'blocked' };

/** Finds places for everything within `limit`: looser settings are tried first, and the first that fits is taken. */
export async function layOut(
  diagram: Diagram,
  direction: Diagram['direction'],
  limit = direction === 'down' ? tallWidth : wideWidth,
): Promise<LaidOut> {
  let narrowest = Infinity;
  const hopeless: Attempt[] = [];
  for (const attempt of attempts(diagram, direction)) {
    const { level, setting } = attempt;
    if (hopeless.some((each) => each.level === level && each.setting === setting)) continue;
    const result = await settle(diagram, direction, attempt, limit);
    if (result.kind === 'placed') return result;
    if (result.kind === 'too wide') narrowest = Math.min(narrowest, result.width);
    if (result.isHopeless) hopeless.push(attempt);
  }
  return narrowest < Infinity ? { kind: 'too wide', width: narrowest } : { kind: 'blocked' };
}

/** Level arrows and well-placed titles are worth some tightness; broken words are not. */
function attempts(diagram: Diagram, direction: Diagram['direction']): Attempt[] {
  const found = direction === 'down' ? findLevelEdges(diagram) : new Set<number>();
  const levels = found.size === 0 ? [found] : [found, new Set<number>()];
  const usable = diagram.groups.length === 0 ? plans.slice(0, 1) : plans;
  return levels.flatMap((level) =>
    [loose, tight].flatMap((some) =>
      usable.flatMap((plan) =>
        some.map((setting) => ({ level, plan, setting, heights: new Map() })),
      ),
    ),
  );
}

/** Hopeless is what would fail with any titles. */
type Settled =
  | Extract<LaidOut, { kind: 'placed' }>
  | (Exclude<LaidOut, { kind: 'placed' }> & { readonly isHopeless: boolean });

/** Lays out again and again until rows are even and every title has its place. */
async function settle(
  diagram: Diagram,
  direction: Diagram['direction'],
  first: Attempt,
  limit: number,
): Promise<Settled> {
  let attempt = first;
  for (let round = 1; round <= patience; round += 1) {
    const layered = await arrange(diagram, direction, attempt);
    const isHopeless = attempt.plan.rooms.size === 0;
    const { width } = crop({ ...layered, groups: [] }, layered.groups);
    if (width > limit) return { kind: 'too wide', width, isHopeless };
    const heights = direction === 'down' ? evenRows(layered.nodes) : attempt.heights;
    if (heights.size > attempt.heights.size) {
      attempt = { ...attempt, heights };
      continue;
    }
    const arranged = routeLevelEdges(layered, attempt.level);
    if (arranged === undefined) return { kind: 'blocked', isHopeless };
    if (!isSquare(arranged)) return { kind: 'blocked', isHopeless: false };
    const titled = placeTitles(arranged, attempt.plan);
    if (titled.kind === 'placed') {
      return { kind: 'placed', layout: crop({ ...arranged, groups: titled.groups }) };
    }
    if (titled.kind === 'blocked') return { kind: 'blocked', isHopeless: false };
    attempt = { ...attempt, plan: titled.plan };
  }
  return { kind: 'blocked', isHopeless: false };
}

/** Whether every piece of every arrow is level or upright; ELK now and then slants one that enters nested frames. */
function isSquare({ edges }: Arranged): boolean {
  return edges.every(({ points }) =>
    segmentsOf(points).every(([start, end]) => start.x === end.x || start.y === end.y),
  );
}

/** Moves everything to the top left corner and says how large it is. */
function crop(
  arranged: Omit<Arranged, 'groups'> & { readonly groups: readonly PlacedGroup[] },
  frames: readonly Box[] = arranged.groups,
): Layout {
  const { nodes, edges, groups } = arranged;
  const courses = edges.flatMap(({ points }) =>
    points.map((point) => ({ ...point, width: 0, height: 0 })),
  );
  const labels = edges.flatMap(({ label }) => (label === undefined ? [] : [label]));
  // A node's sign stands out of its top left corner; strokes need one pixel.
  const signed = nodes.map(({ x, y, width, height }) => ({
    x: x - 7,
    y: y - 10,
    width: width + 8,
    height: height + 11,
  }));
  const boxes: readonly Box[] = [...signed, ...frames, ...labels, ...courses];
  const left = Math.floor(Math.min(...boxes.map(({ x }) => x))) - 1;
  const top = Math.floor(Math.min(...boxes.map(({ y }) => y))) - 1;
  const move = <Thing extends Point>(thing: Thing): Thing => ({
    ...thing,
    x: thing.x - left,
    y: thing.y - top,
  });
  return {
    width: Math.ceil(Math.max(...boxes.map(({ x, width }) => x + width))) + 1 - left,
    height: Math.ceil(Math.max(...boxes.map(({ y, height }) => y + height))) + 1 - top,
    nodes: nodes.map(move),
    groups: groups.map((group) => ({ ...move(group), title: move(group.title) })),
    edges: edges.map(({ edge, points, label }) => ({
      edge,
      points: points.map(move),
      label: label && move(label),
    })),
  };
}
