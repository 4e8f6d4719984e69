import ElkConstructor from 'elkjs/lib/elk.bundled.js';
import type { ELK, ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Box, Point } from '../geometry.ts';
import { wrap } from '../text-width.ts';
import type { Attempt } from './attempt.ts';
import { measureEffort } from './effort.ts';
import { buildElkGraph, type Labels } from './elk-graph.ts';
import type { DiagramEdge, Direction, Flowchart } from './flowchart.ts';
import { findTurnedEdges } from './order.ts';
import type { Arranged, PlacedEdge } from './placed.ts';

/** Has everything but level arrows placed as an attempt wants it; nothing when patience has come to an end. */
export type Arrange = (attempt: Attempt) => Promise<Arranged | undefined>;

let engine: ELK | undefined;

/** ELK's layered algorithm over one flowchart. It is asked once for each graph: many attempts differ in titles only. */
export function buildArrange(chart: Flowchart, direction: Direction, patience: number): Arrange {
  const turned = findTurnedEdges(chart);
  const effort = measureEffort(chart);
  const known = new Map<string, ElkNode>();
  return async (attempt) => {
    const { measure, edgeMeasure } = attempt.setting;
    const nodes = new Map(chart.nodes.map(({ id, lines }) => [id, wrap(lines, measure)]));
    const labels = { nodes, edges: chart.edges.map(({ lines }) => wrap(lines, edgeMeasure)) };
    const graph = buildElkGraph(chart, direction, labels, turned, attempt);
    const question = JSON.stringify(graph);
    let root = known.get(question);
    if (root === undefined) {
      if ((known.size + 1) * effort > patience) return undefined;
      engine ??= new ElkConstructor();
      root = await engine.layout(graph);
      known.set(question, root);
    }
    return readElk(chart, root, labels, turned);
  };
}

function readElk(
  chart: Flowchart,
  root: ElkNode,
  labels: Labels,
  turned: ReadonlySet<number>,
): Arranged {
  const boxes = new Map<string, Box>();
  const collect = (node: ElkNode): void => {
    boxes.set(node.id, boxAt(node));
    node.children?.forEach(collect);
  };
  collect(root);
  const place = (id: string): Box => boxes.get(id) ?? boxAt({});
  const courses = new Map(root.edges?.map((edge) => [edge.id, edge]));
  return {
    nodes: chart.nodes.map((node) => ({
      node,
      lines: labels.nodes.get(node.id) ?? [],
      ...place(`node ${node.id}`),
    })),
    groups: chart.groups.map((group) => ({ group, ...place(`group ${group.id}`) })),
    edges: chart.edges.map((edge, index) =>
      placedEdge(edge, labels.edges[index] ?? [], courses.get(`edge ${index}`), turned.has(index)),
    ),
  };
}

function placedEdge(
  edge: DiagramEdge,
  lines: readonly string[],
  course: ElkExtendedEdge | undefined,
  isTurned: boolean,
): PlacedEdge {
  const section = course?.sections?.[0];
  const points =
    section === undefined
      ? []
      : [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(toHalf);
  const label = lines.length === 0 ? undefined : { lines, ...boxAt(course?.labels?.[0] ?? {}) };
  return { edge, points: isTurned ? points.toReversed() : points, label };
}

function boxAt({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box {
  return { x, y, width, height };
}

function toHalf({ x, y }: Point): Point {
  return { x: Math.round(x * 2) / 2, y: Math.round(y * 2) / 2 };
}
