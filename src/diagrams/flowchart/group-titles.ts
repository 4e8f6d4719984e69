import { boxesOf, overlap, type Box } from '../geometry.ts';
import { measure } from '../text-width.ts';
import type { GroupRoom, TitlePlan } from './attempt.ts';
import { titleBand } from './elk-graph.ts';
import type { Arranged, PlacedGroup } from './placed.ts';

/** Titles in free places, a plan with more room for another round, or an arrow in the way of a frame that may not grow. */
export type Titled =
  | { readonly kind: 'placed'; readonly groups: readonly PlacedGroup[] }
  | { readonly kind: 'cramped'; readonly plan: TitlePlan }
  | { readonly kind: 'blocked' };

const inset = 12;
const clearance = 9;

/** Puts each frame's title into its title band where no arrow passes. */
export function placeTitles(arranged: Arranged, plan: TitlePlan): Titled {
  const obstacles = arranged.edges.flatMap(({ points, label }) => boxesOf(points, label));
  const rooms = new Map(plan.rooms);
  const groups: PlacedGroup[] = [];
  for (const placed of arranged.groups) {
    const { lines, parent } = placed.group;
    const text = measure(lines, 'group');
    const band = titleBand(placed.group);
    const y = plan.side === 'top' ? placed.y + 7 : placed.y + placed.height - band + 3;
    const strip = { x: placed.x, y, width: placed.width, height: text.height };
    const inBand = obstacles.filter((box) => overlap(strip, box, 2));
    const x = freePlace(placed, inBand, text.width);
    if (x !== undefined) groups.push({ ...placed, title: { lines, x, y, ...text } });
    else if (inBand.length > 0 && plan.growth === 'none') return { kind: 'blocked' };
    else {
      const more = roomFor(placed, inBand, text.width, plan.growth);
      rooms.set(parent, widened(rooms.get(parent), plan.rooms.get(parent), more));
    }
  }
  const isPlaced = groups.length === arranged.groups.length;
  return isPlaced ? { kind: 'placed', groups } : { kind: 'cramped', plan: { ...plan, rooms } };
}

/** Where in its band a title of this width meets no arrow: at the left, at the right, or between. */
function freePlace(frame: Box, inBand: readonly Box[], width: number): number | undefined {
  const leftmost = frame.x + inset;
  const rightmost = frame.x + frame.width - inset - width;
  const between = inBand.flatMap((box) => [
    box.x + box.width + clearance,
    box.x - clearance - width,
  ]);
  return [leftmost, rightmost, ...between]
    .filter((x) => x >= leftmost && x <= rightmost)
    .find((x) =>
      inBand.every((box) => x + width + clearance <= box.x || x >= box.x + box.width + clearance),
    );
}

/** How much wider a frame must be for its title, on the side that needs less or evenly on both. */
function roomFor(
  frame: Box,
  inBand: readonly Box[],
  width: number,
  growth: TitlePlan['growth'],
): GroupRoom {
  if (inBand.length === 0) {
    const half = Math.ceil((width + 2 * inset - frame.width) / 2);
    return { left: half, right: half };
  }
  const onLeft = Math.min(...inBand.map(({ x }) => x)) - frame.x;
  const onRight = frame.x + frame.width - Math.max(...inBand.map((box) => box.x + box.width));
  const need = (has: number): number => Math.max(4, Math.ceil(inset + width + clearance - has));
  const least = Math.min(need(onLeft), need(onRight));
  if (growth === 'both sides') return { left: least, right: least };
  return need(onLeft) <= need(onRight)
    ? { left: need(onLeft), right: 0 }
    : { left: 0, right: need(onRight) };
}

/** Frames beside each other grow together, by what the neediest of them needs. */
function widened(
  next: GroupRoom | undefined,
  before: GroupRoom | undefined,
  more: GroupRoom,
): GroupRoom {
  const { left, right } = before ?? { left: 0, right: 0 };
  return {
    left: Math.max(next?.left ?? 0, left + more.left),
    right: Math.max(next?.right ?? 0, right + more.right),
  };
}
