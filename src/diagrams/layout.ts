import type { Diagram, DiagramEdge, DiagramGroup, DiagramNode } from './diagram.ts';
import { arrange, settings } from './elk.ts';
import type { Arranged, Setting, TitlePlan } from './elk.ts';
import { segmentsOf } from './geometry.ts';
import type { Box, Point } from './geometry.ts';
import { placeTitles } from './group-titles.ts';
import { findLevelEdges, routeLevelEdges } from './level-edges.ts';
import type { LevelEdges } from './level-edges.ts';

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
export const tallWidth = 324;

/** The width a wide diagram must keep to: where 770 px are free, its labels keep 14 px. */
export const wideWidth = 880;

/** Frames may have to grow a few times before every title has a free place. */
const patience = 6;

/**
 * Finds places for everything. Looser settings are tried first, and the first that fits `tallWidth` (or, to the right,
 * `wideWidth`) is taken; when none does, the narrowest, and the caller says so.
 */
export async function layOut(diagram: Diagram, direction: Diagram['direction']): Promise<Layout> {
  let best: Layout | undefined;
  for (const attempt of attempts(diagram, direction)) {
    const layout = await settle(diagram, direction, attempt);
    if (layout === undefined) continue;
    if (layout.width <= (direction === 'right' ? wideWidth : tallWidth)) return layout;
    if (best === undefined || layout.width < best.width) best = layout;
  }
  if (best === undefined) throw new Error('No attempt gave a layout.');
  return best;
}

interface Attempt {
  readonly level: LevelEdges;
  readonly plan: TitlePlan;
  readonly setting: Setting;
}

/** A title at the top is better than one at the bottom, and what stands in the middle of its frame than what does not. */
const plans = (
  [
    ['top', 'none'],
    ['top', 'both sides'],
    ['bottom', 'none'],
    ['top', 'one side'],
    ['bottom', 'one side'],
  ] as const
).map(([side, growth]): TitlePlan => ({ side, growth, rooms: new Map() }));

/** Level arrows and well-placed titles are worth some tightness; broken words are not. */
function attempts(diagram: Diagram, direction: Diagram['direction']): Attempt[] {
  const found = direction === 'down' ? findLevelEdges(diagram) : new Set<number>();
  const levels = found.size === 0 ? [found] : [found, new Set<number>()];
  const usable = diagram.groups.length === 0 ? plans.slice(0, 1) : plans;
  const tightness = [settings.slice(0, 4), settings.slice(4)];
  return levels.flatMap((level) =>
    tightness.flatMap((some) =>
      usable.flatMap((plan) => some.map((setting) => ({ level, plan, setting }))),
    ),
  );
}

/** Lays out again and again until every title has its place; undefined when that cannot be. */
async function settle(
  diagram: Diagram,
  direction: Diagram['direction'],
  { level, plan, setting }: Attempt,
): Promise<Layout | undefined> {
  let current = plan;
  for (let round = 1; round <= patience; round += 1) {
    const arranged = routeLevelEdges(
      await arrange(diagram, direction, setting, current, level),
      level,
    );
    if (arranged === undefined || !isSquare(arranged)) return undefined;
    const titled = placeTitles(arranged, current);
    if (titled.kind === 'placed') return crop({ ...arranged, groups: titled.groups });
    if (plan.growth === 'none') return undefined;
    current = titled.plan;
  }
  return undefined;
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
  const boxes: readonly Box[] = [...signed, ...groups, ...labels, ...courses];
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
