import { titleBand } from './elk.ts';
import type { Arranged, GroupRoom, TitlePlan } from './elk.ts';
import { boxOf, overlap, segmentsOf } from './geometry.ts';
import type { Box } from './geometry.ts';
import type { PlacedGroup } from './layout.ts';
import { lettering } from './lettering.ts';
import { measure } from './text-width.ts';

/** Titles in free places, and, when some have none, a plan with more room for another round. */
export type Titled =
  | { readonly kind: 'placed'; readonly groups: readonly PlacedGroup[] }
  | { readonly kind: 'cramped'; readonly groups: readonly PlacedGroup[]; readonly plan: TitlePlan };

const inset = 12;
const clearance = 6;

/** Puts each frame's title into its title band where no arrow passes. */
export function placeTitles(arranged: Arranged, plan: TitlePlan): Titled {
  const obstacles: Box[] = arranged.edges.flatMap(({ points, label }) => [
    ...segmentsOf(points).map(boxOf),
    ...(label === undefined ? [] : [label]),
  ]);
  const rooms = new Map(plan.rooms);
  let isCramped = false;
  const groups = arranged.groups.map((placed): PlacedGroup => {
    const { group } = placed;
    const text = measure(group.lines, lettering.group.size, lettering.group.leading);
    const y = plan.side === 'top' ? placed.y + 7 : placed.y + placed.height - titleBand(group) + 3;
    const at = (x: number): Box => ({ x, y, ...text });
    const leftmost = placed.x + inset;
    const rightmost = placed.x + placed.width - inset - text.width;
    const inBand = obstacles.filter((box) =>
      overlap({ x: placed.x, y, width: placed.width, height: text.height }, box, 2),
    );
    const beside = inBand.flatMap((box) => [
      box.x + box.width + clearance,
      box.x - clearance - text.width,
    ]);
    const places = [leftmost, rightmost, ...beside].filter((x) => x >= leftmost && x <= rightmost);
    const free = places.find((x) => inBand.every((box) => !overlap(at(x), box, clearance - 1)));
    if (free === undefined) {
      isCramped = true;
      rooms.set(
        group.parent,
        widened(
          rooms.get(group.parent),
          plan.rooms.get(group.parent),
          roomFor(placed, inBand, text.width, plan.growth),
        ),
      );
    }
    return { ...placed, title: { lines: group.lines, ...at(free ?? leftmost) } };
  });
  return isCramped
    ? { kind: 'cramped', groups, plan: { ...plan, rooms } }
    : { kind: 'placed', groups };
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
