import { expect, test } from 'vitest';
import type { DiagramEdge, DiagramNode } from './flowchart.ts';
import { findTurnedEdges, measureDepths } from './order.ts';

const node = (id: number): DiagramNode => ({
  ...{ id: `n${id}`, lines: [], shape: 'box', kind: 'plain', group: undefined, order: id },
});
const edge = (from: number, to: number): DiagramEdge => ({
  ...{ from: `n${from}`, to: `n${to}`, lines: [], stroke: 'solid', heads: 'end' },
});
const chart = (size: number, edges: readonly DiagramEdge[]) => ({
  ...{ direction: 'down' as const, groups: [], edges },
  nodes: Array.from({ length: size }, (_, id) => node(id)),
});
const chain = (size: number) => Array.from({ length: size - 1 }, (_, id) => edge(id, id + 1));

test('the longest way counts, not the first', () => {
  const branches = chart(4, [edge(0, 3), edge(0, 1), edge(1, 2), edge(2, 3)]);
  expect([...measureDepths(branches, branches.edges).values()]).toEqual([0, 1, 2, 3]);
});

test('an arrow that closes a circle is turned, and makes no depth', () => {
  const circle = chart(3, [...chain(3), edge(2, 0)]);
  expect([...findTurnedEdges(circle)]).toEqual([2]);
  expect([...measureDepths(circle, circle.edges).values()]).toEqual([0, 1, 2]);
});

// A walk along every way would not end in a lifetime; one that calls itself would run out of stack.
test('a thousand diamonds in a row have two thousand levels', () => {
  const size = 3_001;
  const diamonds = Array.from({ length: 1_000 }, (_, id) => 3 * id).flatMap((id) => [
    ...[edge(id, id + 1), edge(id, id + 2), edge(id + 1, id + 3), edge(id + 2, id + 3)],
  ]);
  const { nodes, groups } = chart(size, []);
  expect(measureDepths({ nodes, groups }, diamonds).get(`n${size - 1}`)).toBe(2_000);
});

test('a chain of a hundred thousand that closes is turned at its end', () => {
  const size = 100_000;
  const long = chart(size, [...chain(size), edge(size - 1, 0)]);
  expect(measureDepths(long, long.edges).get(`n${size - 1}`)).toBe(size - 1);
  expect([...findTurnedEdges(long)]).toEqual([size - 1]);
});
