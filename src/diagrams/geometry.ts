/** A place in the picture, in pixels from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Text with a place. */
export interface PlacedText extends Box {
  readonly lines: readonly string[];
}

/** One straight piece of an edge. */
export type Segment = readonly [Point, Point];

/** The straight pieces of a line through points. */
export function segmentsOf(points: readonly Point[]): Segment[] {
  return points.slice(1).flatMap((end, index) => {
    const start = points[index];
    return start === undefined ? [] : [[start, end] as const];
  });
}

/** Whether two boxes share an area, when the first is made `margin` larger on all sides. */
export function overlap(one: Box, other: Box, margin = 0): boolean {
  return (
    one.x - margin < other.x + other.width &&
    other.x < one.x + one.width + margin &&
    one.y - margin < other.y + other.height &&
    other.y < one.y + one.height + margin
  );
}

/** The box a level or upright segment fills. */
export function boxOf([start, end]: Segment): Box {
  const [x, y] = [Math.min(start.x, end.x), Math.min(start.y, end.y)];
  return { x, y, width: Math.abs(start.x - end.x), height: Math.abs(start.y - end.y) };
}

/** The boxes that a line of level and upright segments and its name fill. */
export const boxesOf = (points: readonly Point[], label: Box | undefined): Box[] => [
  ...segmentsOf(points).map(boxOf),
  ...(label === undefined ? [] : [label]),
];

/** Takes the part inside `box` out of a line of level and upright segments; what is left may be several lines. */
export function cutOut(points: readonly Point[], box: Box): Point[][] {
  const [first] = points;
  if (first === undefined) return [];
  const pieces: Point[][] = [[first]];
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  for (const [start, end] of segmentsOf(points)) {
    if (overlap(boxOf([start, end]), box)) {
      const isUpright = start.x === end.x;
      const forward = isUpright ? end.y > start.y : end.x > start.x;
      const enter = isUpright
        ? { x: start.x, y: forward ? box.y : bottom }
        : { x: forward ? box.x : right, y: start.y };
      const leave = isUpright
        ? { x: start.x, y: forward ? bottom : box.y }
        : { x: forward ? right : box.x, y: start.y };
      if (!isInside(start, box)) pieces.at(-1)?.push(enter);
      pieces.push(isInside(end, box) ? [] : [leave]);
    }
    if (!isInside(end, box)) pieces.at(-1)?.push(end);
  }
  return pieces.filter((piece) => piece.length > 1);
}

function isInside({ x, y }: Point, box: Box): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}
