import ElkConstructor from 'elkjs/lib/elk.bundled.js';
import type { ELK, ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs/lib/elk.bundled.js';
import type { Diagram, DiagramEdge, DiagramGroup, DiagramNode } from './diagram.ts';
import type { Box, Point } from './geometry.ts';
import { levelClearance } from './level-edges.ts';
import type { LevelEdges } from './level-edges.ts';
import type { PlacedEdge, PlacedNode, PlacedText } from './layout.ts';
import { lettering } from './lettering.ts';
import { measure, wrap } from './text-width.ts';
import { findTurnedEdges } from './turned-edges.ts';

/** How generous a layout is; tried in this order until one is narrow enough. */
export interface Setting {
  /** The widest line of a node's and of an arrow's label, in em; lines are broken at spaces beyond it. */
  readonly measure: number;
  readonly edgeMeasure: number;
  readonly padding: number;
  readonly gap: number;
  readonly placement: 'BRANDES_KOEPF' | 'NETWORK_SIMPLEX';
}
export const settings: readonly Setting[] = [
  { measure: 10, edgeMeasure: 9, padding: 14, gap: 22, placement: 'BRANDES_KOEPF' },
  { measure: 10, edgeMeasure: 9, padding: 12, gap: 16, placement: 'NETWORK_SIMPLEX' },
  { measure: 8, edgeMeasure: 6, padding: 10, gap: 14, placement: 'BRANDES_KOEPF' },
  { measure: 8, edgeMeasure: 6, padding: 8, gap: 12, placement: 'NETWORK_SIMPLEX' },
  { measure: 6, edgeMeasure: 4, padding: 8, gap: 12, placement: 'BRANDES_KOEPF' },
  { measure: 6, edgeMeasure: 4, padding: 7, gap: 10, placement: 'NETWORK_SIMPLEX' },
  { measure: 4.5, edgeMeasure: 3, padding: 6, gap: 9, placement: 'NETWORK_SIMPLEX' },
];

/** What the frames beside each other keep free beyond their usual padding, so that each title has a place. */
export interface GroupRoom {
  readonly left: number;
  readonly right: number;
}

/** Where the titles stand, how frames may grow for them, and the room of all frames with the same parent. */
export interface TitlePlan {
  readonly side: 'top' | 'bottom';
  readonly growth: 'none' | 'both sides' | 'one side';
  readonly rooms: ReadonlyMap<string | undefined, GroupRoom>;
}

/** Everything placed but the titles of the frames. */
export interface Arranged {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly groups: readonly (Box & { readonly group: DiagramGroup })[];
}

let engine: ELK | undefined;

/** Has ELK's layered algorithm place the nodes, frames and arrows of a diagram. */
export async function arrange(
  diagram: Diagram,
  direction: Diagram['direction'],
  setting: Setting,
  plan: TitlePlan,
  level: LevelEdges,
): Promise<Arranged> {
  engine ??= new ElkConstructor();
  const texts = new Map(diagram.nodes.map((node) => [node.id, wrap(node.lines, setting.measure)]));
  const inside = (parent: string | undefined): ElkNode[] => {
    const nodes = diagram.nodes.filter(({ group }) => group === parent);
    const groups = diagram.groups.filter((group) => group.parent === parent);
    const children = [
      ...nodes.map((node) => ({
        order: node.order,
        elk: elkNode(node, texts.get(node.id) ?? [], setting),
      })),
      ...groups.map((group) => ({
        order: group.order,
        elk: {
          id: `group ${group.id}`,
          children: inside(group.id),
          layoutOptions: groupOptions(group, plan),
        },
      })),
    ];
    return children.toSorted((one, other) => one.order - other.order).map(({ elk }) => elk);
  };
  const isGroup = (id: string): boolean => diagram.groups.some((group) => group.id === id);
  const end = (id: string): string => (isGroup(id) ? `group ${id}` : `node ${id}`);
  const names = diagram.edges.map(({ lines }) => wrap(lines, setting.edgeMeasure));
  const turned = findTurnedEdges(diagram);
  const layered = diagram.edges.filter((_, index) => !level.has(index));
  const edges = diagram.edges
    .map((edge, index) => {
      const hasNamedTwin = layered.some(
        ({ from, to, lines }) => lines.length > 0 && (from === edge.from || to === edge.to),
      );
      const facing = turned.has(index) ? { ...edge, from: edge.to, to: edge.from } : edge;
      return elkEdge(facing, names[index] ?? [], `edge ${index}`, end, hasNamedTwin);
    })
    .filter((_, index) => !level.has(index));
  const levelNames = names.filter((_, index) => level.has(index));
  const widest = Math.max(
    0,
    ...levelNames.map((lines) => measure(lines, lettering.edge.size, lettering.edge.leading).width),
  );
  const layoutOptions = rootOptions(
    direction,
    setting,
    level.size === 0 ? 0 : widest + levelClearance - (diagram.groups.length === 0 ? 0 : 24),
  );
  const root = await engine.layout({
    id: 'root',
    children: inside(undefined),
    edges,
    layoutOptions,
  });

  const placed = new Map<string, Box>();
  const collect = (node: ElkNode): void => {
    placed.set(node.id, {
      x: node.x ?? 0,
      y: node.y ?? 0,
      width: node.width ?? 0,
      height: node.height ?? 0,
    });
    node.children?.forEach(collect);
  };
  collect(root);
  const place = (id: string): Box => placed.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  const drawn = new Map(root.edges?.map((edge) => [edge.id, edge]));
  return {
    nodes: diagram.nodes.map((node) => ({
      node,
      lines: texts.get(node.id) ?? [],
      ...place(`node ${node.id}`),
    })),
    groups: diagram.groups.map((group) => ({ group, ...place(`group ${group.id}`) })),
    edges: diagram.edges.map((edge, index) =>
      placedEdge(edge, names[index] ?? [], drawn.get(`edge ${index}`), turned.has(index)),
    ),
  };
}

function elkNode(node: DiagramNode, lines: readonly string[], { padding }: Setting): ElkNode {
  const { width, height } = measure(lines, lettering.node.size, lettering.node.leading);
  const extra = { box: [0, 0], store: [0, 10], actor: [10, 0] }[node.shape] as [number, number];
  return {
    id: `node ${node.id}`,
    width: Math.max(64, width + 2 * padding + extra[0]),
    height: Math.max(44, height + 20 + extra[1]),
    // Arrows keep clear of the sign at the top left corner, and of the other corners for balance.
    layoutOptions: { 'elk.spacing.portsSurrounding': '[top=14,left=22,bottom=14,right=22]' },
  };
}

function elkEdge(
  edge: DiagramEdge,
  lines: readonly string[],
  id: string,
  end: (id: string) => string,
  hasNamedTwin: boolean,
): ElkExtendedEdge {
  const { width, height } = measure(lines, lettering.edge.size, lettering.edge.leading);
  const label = {
    id: `${id} label`,
    text: lines.join(' '),
    width: width + 8,
    height: height + 2,
    layoutOptions: { 'elk.edgeLabels.inline': 'true' },
  };
  // A name makes an arrow a row longer; beside a named arrow, one without a name gets an empty row, so that both end alike.
  const labels = lines.length > 0 ? [label] : hasNamedTwin ? [{ ...label, width: 1 }] : [];
  return { id, sources: [end(edge.from)], targets: [end(edge.to)], labels };
}

function placedEdge(
  edge: DiagramEdge,
  lines: readonly string[],
  elk: ElkExtendedEdge | undefined,
  isTurned: boolean,
): PlacedEdge {
  const round = ({ x, y }: Point): Point => ({
    x: Math.round(x * 2) / 2,
    y: Math.round(y * 2) / 2,
  });
  const section = elk?.sections?.[0];
  const points =
    section === undefined
      ? []
      : [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(round);
  const found = elk?.labels?.[0];
  const label: PlacedText | undefined =
    lines.length === 0
      ? undefined
      : {
          lines,
          x: found?.x ?? 0,
          y: found?.y ?? 0,
          width: found?.width ?? 0,
          height: found?.height ?? 0,
        };
  return { edge, points: isTurned ? points.toReversed() : points, label };
}

function groupOptions(group: DiagramGroup, { side, rooms }: TitlePlan): LayoutOptions {
  const { left, right } = rooms.get(group.parent) ?? { left: 0, right: 0 };
  const header = titleBand(group);
  const [top, bottom] = side === 'top' ? [header + 12, 14] : [24, header + 4];
  return { 'elk.padding': `[top=${top},left=${12 + left},bottom=${bottom},right=${12 + right}]` };
}

/** How high the strip is in which a frame's title stands. */
export function titleBand(group: DiagramGroup): number {
  return measure(group.lines, lettering.group.size, lettering.group.leading).height + 10;
}

function rootOptions(
  direction: Diagram['direction'],
  { gap, placement }: Setting,
  least: number,
): LayoutOptions {
  const isWide = direction === 'right';
  return {
    'elk.algorithm': 'layered',
    'elk.direction': isWide ? 'RIGHT' : 'DOWN',
    'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
    'elk.edgeRouting': 'ORTHOGONAL',
    'elk.json.shapeCoords': 'ROOT',
    'elk.json.edgeCoords': 'ROOT',
    'elk.padding': '[top=0,left=0,bottom=0,right=0]',
    'elk.randomSeed': '1',
    'elk.layered.cycleBreaking.strategy': 'GREEDY_MODEL_ORDER',
    'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
    'elk.layered.nodePlacement.strategy': placement,
    'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
    'elk.layered.nodePlacement.favorStraightEdges': 'true',
    'elk.layered.thoroughness': '20',
    'elk.spacing.nodeNode': String(Math.max(least, isWide ? 28 : gap)),
    'elk.spacing.edgeNode': String(Math.min(gap, 14)),
    'elk.spacing.edgeEdge': '10',
    'elk.spacing.labelLabel': '6',
    'elk.layered.spacing.nodeNodeBetweenLayers': isWide ? '30' : '24',
    'elk.layered.spacing.edgeNodeBetweenLayers': isWide ? '18' : '14',
    'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
  };
}
