import { expect, test } from 'vitest';
import { fill } from './fill.ts';

/** The outline of a shape with these corners. */
const shape = (...corners: readonly (readonly [x: number, y: number])[]) =>
  corners.flatMap((corner, at) => [...corner, ...corners[(at + 1) % corners.length]!]);
const rectangle = (left: number, top: number, right: number, bottom: number) =>
  shape([left, top], [right, top], [right, bottom], [left, bottom]);

/** How much of each pixel is covered, row by row, in hundredths. */
function rowsOf(outline: readonly number[]) {
  const { width, height, cover } = fill(outline, 1);
  return Array.from({ length: height }, (_, row) =>
    [...cover.slice(row * width, (row + 1) * width)].map((part) => Math.round(part / 2.55)),
  );
}

test('a pixel at an edge is covered in part', () => {
  expect(rowsOf(rectangle(0.5, 0, 2.75, 1.5))).toEqual([
    [50, 100, 75],
    [25, 50, 38],
  ]);
});

test('a slope leaves of each pixel what lies on its side, whichever way it is drawn', () => {
  const corners = [
    [0, 0],
    [3.5, 1.75],
    [0, 1.75],
  ] as const;
  const rows = [
    [75, 25, 0, 0],
    [75, 75, 50, 6],
  ];
  expect(rowsOf(shape(...corners))).toEqual(rows);
  expect(rowsOf(shape(...corners.toReversed()))).toEqual(rows);
});

test('a hole is empty, and what two parts of a letter share is covered once', () => {
  const hole = shape([1, 1], [1, 2], [1.5, 2], [1.5, 1]);
  expect(rowsOf([...rectangle(0, 0, 2.5, 3), ...hole])[1]).toEqual([100, 50, 50]);
  const cross = [...rectangle(0, 1, 2.5, 2), ...rectangle(1, 0, 2, 3)];
  expect(rowsOf(cross)[1]).toEqual([100, 100, 50]);
});

test('a letter may stand out above its line and before its place; a space is nothing', () => {
  expect(fill(rectangle(-0.25, -0.5, 0, 0.1), 10, 0.25)).toMatchObject({
    left: -3,
    top: -5,
    height: 6,
  });
  expect(fill([], 32).cover).toHaveLength(0);
});
