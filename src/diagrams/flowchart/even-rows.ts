import type { PlacedNode } from './placed.ts';

/** The height of the highest in its row, for each box and store; rows are nodes with a common top, middle or bottom. */
export function evenRows(nodes: readonly PlacedNode[]): ReadonlyMap<string, number> {
  const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 3;
  const inRow = (one: PlacedNode, other: PlacedNode): boolean =>
    isNear(one.y, other.y) ||
    isNear(one.y + one.height, other.y + other.height) ||
    isNear(one.y + one.height / 2, other.y + other.height / 2);
  const solid = nodes.filter(({ node }) => node.shape === 'box' || node.shape === 'store');
  const heights = solid.map((one): [string, number] => [
    one.node.id,
    Math.max(...solid.filter((other) => inRow(one, other)).map(({ height }) => height)),
  ]);
  return new Map(heights);
}
