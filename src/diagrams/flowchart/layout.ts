import { segmentsOf, type Box, type Point } from '../geometry.ts';
import { most } from '../limits.ts';
import { tallWidth, wideWidth } from '../picture.ts';
import {
  loose,
  plans,
  tight,
  tightest,
  type Attempt,
  type Setting,
  type TitlePlan,
} from './attempt.ts';
import { measureEffort } from './effort.ts';
import { buildArrange, type Arrange } from './elk.ts';
import { evenRows } from './even-rows.ts';
import type { Direction, Flowchart } from './flowchart.ts';
import { placeTitles } from './group-titles.ts';
import { findLevelEdges, routeLevelEdges, type LevelEdges } from './level-edges.ts';
import type { Arranged, Layout } from './placed.ts';

/** Frames may have to grow a few times before every title has a free place. */
const rounds = 7;

/** A layout, or why there is none: too wide at best by so much, or no place for everything. */
export type LaidOut =
  | { readonly kind: 'placed'; readonly layout: Layout }
  | { readonly kind: 'too wide'; readonly width: number }
  | { readonly kind: 'blocked' };

/** Finds places for everything within `limit`: looser settings are tried first, and the first that fits is taken. */
export async function layOut(
  chart: Flowchart,
  direction: Direction,
  limit = direction === 'down' ? tallWidth : wideWidth,
  patience: number = most.patience,
): Promise<LaidOut> {
  const arrange = buildArrange(chart, direction, patience);
  const isLarge = measureEffort(chart) > most.compactEffort;
  const isUsable = ({ placement }: Setting): boolean => !isLarge || placement === 'BRANDES_KOEPF';
  let narrowest = Infinity;
  let fallback: LaidOut | undefined;
  for (const level of levelsOf(chart, direction)) {
    const hopeless = new Set<Setting | TitlePlan>();
    const attempt = async (each: Attempt): Promise<Settled> => {
      const result = await settle(arrange, each, limit, direction);
      if (result.kind === 'too wide') narrowest = Math.min(narrowest, result.width);
      if (result.kind !== 'placed' && result.fails !== 'attempt')
        hopeless.add(result.fails === 'plan' ? each.plan : each.setting);
      return result;
    };
    for (const each of attempts(chart, level).filter(({ setting }) => isUsable(setting))) {
      if (hopeless.has(each.setting) || hopeless.has(each.plan)) continue;
      const isFirst = hopeless.size === 0;
      const result = await attempt(each);
      if (result.kind === 'placed') return result;
      if (result.fails === 'level') break;
      if (result.fails === 'all') return fallback ?? tooWide(narrowest);
      if (!isFirst || hopeless.size === 0 || result.kind !== 'too wide') continue;
      // What is too wide at its tightest need not be tried in between.
      const last = tightest.filter(isUsable);
      for (const setting of last) {
        const tightest = await attempt({ ...each, setting });
        if (tightest.kind === 'placed') fallback ??= tightest;
      }
      if (last.every((setting) => hopeless.has(setting))) break;
    }
  }
  return tooWide(narrowest);
}

const tooWide = (width: number): LaidOut =>
  width < Infinity ? { kind: 'too wide', width } : { kind: 'blocked' };

/** Arrows that are to run level, if there are any, and then none. */
function levelsOf(chart: Flowchart, direction: Direction): LevelEdges[] {
  const found = direction === 'down' ? findLevelEdges(chart) : new Set<number>();
  return found.size === 0 ? [found] : [found, new Set()];
}

/** Well-placed titles are worth some tightness; broken words are not. */
function attempts({ groups }: Flowchart, level: LevelEdges): Attempt[] {
  const usable = groups.length === 0 ? plans.slice(0, 1) : plans;
  return [loose, tight].flatMap((some) =>
    usable
      .map((plan) => ({ ...plan }))
      .flatMap((plan) => some.map((setting) => ({ level, plan, setting, heights: new Map() }))),
  );
}

/** What need not be tried again: these titles with this setting, this setting, level arrows, or anything. */
type Settled =
  | Extract<LaidOut, { kind: 'placed' }>
  | (Exclude<LaidOut, { kind: 'placed' }> & {
      readonly fails: 'attempt' | 'plan' | 'setting' | 'level' | 'all';
    });

/** Lays out again and again until rows are even and every title has its place. */
async function settle(
  arrange: Arrange,
  first: Attempt,
  limit: number,
  direction: Direction,
): Promise<Settled> {
  let attempt = first;
  for (let round = 1; round <= rounds; round += 1) {
    const layered = await arrange(attempt);
    if (layered === undefined) return { kind: 'blocked', fails: 'all' };
    const isFirst = attempt.plan.rooms.size === 0;
    const { width } = crop({ ...layered, groups: [] }, layered.groups);
    const fails = isFirst ? 'setting' : width > 1.2 * limit ? 'plan' : 'attempt';
    if (width > limit) return { kind: 'too wide', width, fails };
    const heights = direction === 'down' ? evenRows(layered.nodes) : attempt.heights;
    if (heights.size > attempt.heights.size) {
      attempt = { ...attempt, heights };
      continue;
    }
    const arranged = routeLevelEdges(layered, attempt.level);
    if (arranged === undefined) return { kind: 'blocked', fails: isFirst ? 'level' : 'attempt' };
    if (!isSquare(arranged)) return { kind: 'blocked', fails };
    const titled = placeTitles(arranged, attempt.plan);
    if (titled.kind === 'placed')
      return { kind: 'placed', layout: crop({ ...arranged, groups: titled.groups }) };
    if (titled.kind === 'blocked') return { kind: 'blocked', fails: 'plan' };
    attempt = { ...attempt, plan: titled.plan };
  }
  return { kind: 'blocked', fails: 'attempt' };
}

/** Whether every piece of every arrow is level or upright; ELK now and then slants one that enters nested frames. */
function isSquare({ edges }: Arranged): boolean {
  return edges.every(({ points }) =>
    segmentsOf(points).every(([start, end]) => start.x === end.x || start.y === end.y),
  );
}

/** Moves everything to the top left corner and says how large it is. */
function crop(
  { nodes, edges, groups }: Omit<Layout, 'width' | 'height'>,
  frames: readonly Box[] = groups,
): Layout {
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
