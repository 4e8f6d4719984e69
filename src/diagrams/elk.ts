import ElkConstructor from 'elkjs/lib/elk.bundled.js';
import type { ELK, ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Attempt } from './attempt.ts';
import type { Diagram, DiagramEdge, DiagramGroup } from './diagram.ts';
import { buildElkGraph } from './elk-graph.ts';
import type { Box, Point } from './geometry.ts';
import type { PlacedEdge, PlacedNode } from './layout.ts';
import { wrap } from './text-width.ts';
import { findTurnedEdges } from './turned-edges.ts';

/** Everything placed but the titles of the frames. */
export interface Arranged {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly groups: readonly (Box & { readonly group: DiagramGroup })[];
}

let engine: ELK | undefined;

/** Has ELK's layered algorithm place the nodes, frames and arrows of a diagram; level arrows are left out. */
export async function arrange(
  diagram: Diagram,
  direction: Diagram['direction'],
  attempt: Attempt,
): Promise<Arranged> {
  const { measure, edgeMeasure } = attempt.setting;
  const nodes = new Map(diagram.nodes.map(({ id, lines }) => [id, wrap(lines, measure)]));
  const labels = { nodes, edges: diagram.edges.map(({ lines }) => wrap(lines, edgeMeasure)) };
  engine ??= new ElkConstructor();
  const root = await engine.layout(buildElkGraph(diagram, direction, labels, attempt));

  const boxes = new Map<string, Box>();
  const collect = (node: ElkNode): void => {
    boxes.set(node.id, boxAt(node));
    node.children?.forEach(collect);
  };
  collect(root);
  const place = (id: string): Box => boxes.get(id) ?? boxAt({});
  const courses = new Map(root.edges?.map((edge) => [edge.id, edge]));
  const turned = findTurnedEdges(diagram);
  return {
    nodes: diagram.nodes.map((node) => ({
      node,
      lines: nodes.get(node.id) ?? [],
      ...place(`node ${node.id}`),
    })),
    groups: diagram.groups.map((group) => ({ group, ...place(`group ${group.id}`) })),
    edges: diagram.edges.map((edge, index) =>
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
