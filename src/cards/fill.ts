import type { Outline } from './font.ts';

/** How much of each pixel a shape covers, 0 to 255, row by row from the pixel at `left` and `top` on. */
export interface Mask {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly cover: Uint8Array;
}

/**
 * Fills a shape of `size` pixels an em, moved to the right by `x`. Each line adds to the pixels it crosses the part
 * that lies behind it, and takes it away where it goes up: the sum along a row is what is covered.
 */
export function fill(outline: Outline, size: number, x = 0): Mask {
  const placed = Float64Array.from(outline, (one, at) => one * size + (at % 2 === 0 ? x : 0));
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < placed.length; at += 2) {
    left = Math.min(left, Math.floor(placed[at]!));
    right = Math.max(right, Math.floor(placed[at]!));
    top = Math.min(top, Math.floor(placed[at + 1]!));
    bottom = Math.max(bottom, Math.ceil(placed[at + 1]!));
  }
  // Of a space nothing.
  const [width, height] = [Math.max(0, right - left + 1), Math.max(0, bottom - top)];
  // What lies behind a line in the last pixel goes on in the one after it.
  const sums = new Float64Array((width + 1) * height);
  for (let at = 0; at < placed.length; at += 4) {
    const [fromX, fromY] = [placed[at]! - left, placed[at + 1]! - top];
    const [toX, toY] = [placed[at + 2]! - left, placed[at + 3]! - top];
    if (fromY < toY) addLine(sums, width + 1, 1, fromX, fromY, toX, toY);
    else if (fromY > toY) addLine(sums, width + 1, -1, toX, toY, fromX, fromY);
  }
  const cover = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    let sum = 0;
    for (let column = 0; column < width; column += 1) {
      sum += sums[row * (width + 1) + column]!;
      cover[row * width + column] = Math.min(255, Math.round(255 * Math.abs(sum)));
    }
  }
  return { left, top, width, height, cover };
}

/** Adds a line that goes down, row by row and in each row pixel by pixel. */
function addLine(
  sums: Float64Array,
  stride: number,
  sign: number,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): void {
  const slope = (toX - fromX) / (toY - fromY);
  for (let row = Math.floor(fromY); row < toY; row += 1) {
    const [upper, lower] = [Math.max(row, fromY), Math.min(row + 1, toY)];
    const [one, other] = [fromX + (upper - fromY) * slope, fromX + (lower - fromY) * slope];
    const [near, far] = [Math.min(one, other), Math.max(one, other)];
    for (let column = Math.floor(near); column <= far; column += 1) {
      const [enter, leave] = [Math.max(near, column), Math.min(far, column + 1)];
      const part = near === far ? 1 : (leave - enter) / (far - near);
      const high = sign * part * (lower - upper);
      const behind = column + 1 - (enter + leave) / 2;
      sums[row * stride + column]! += high * behind;
      sums[row * stride + column + 1]! += high * (1 - behind);
    }
  }
}
