import type { ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs/lib/elk.bundled.js';
import { measure } from '../text-width.ts';
import type { Attempt, Setting, TitlePlan } from './attempt.ts';
import type { DiagramEdge, DiagramGroup, DiagramNode, Direction, Flowchart } from './flowchart.ts';
import { levelClearance } from './level-edges.ts';
import { measureDepths } from './order.ts';

/** The lines of every label, broken as an attempt wants them. */
export interface Labels {
  readonly nodes: ReadonlyMap<string, readonly string[]>;
  readonly edges: readonly (readonly string[])[];
}

/** What ELK is asked: the diagram as nested boxes and arrows, with their sizes and how to place them. */
export function buildElkGraph(
  chart: Flowchart,
  direction: Direction,
  labels: Labels,
  turned: ReadonlySet<number>,
  { setting, plan, level, heights }: Attempt,
): ElkNode {
  const inside = (parent: string | undefined): ElkNode[] => {
    const nodes = chart.nodes.filter(({ group }) => group === parent);
    const groups = chart.groups.filter((group) => group.parent === parent);
    const children = [
      ...nodes.map((node) => ({
        order: node.order,
        elk: elkNode(node, labels.nodes.get(node.id) ?? [], setting, heights.get(node.id)),
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
  const columnGap = Math.max(setting.gap, levelGap(chart, labels, { setting, level }));
  const layoutOptions = rootOptions(direction, setting, columnGap, rowGap(chart));
  return {
    id: 'root',
    children: inside(undefined),
    edges: elkEdges(chart, labels, turned, level),
    layoutOptions,
  };
}

function elkNode(
  node: DiagramNode,
  lines: readonly string[],
  { padding }: Setting,
  least = 44,
): ElkNode {
  const { width, height } = measure(lines, 'node');
  const [wider, higher] = (
    { box: [0, 0], store: [0, 10], actor: [10, 0], round: [14, 0], choice: [24, 0] } as const
  )[node.shape];
  return {
    id: `node ${node.id}`,
    width: Math.max(58, width + 2 * padding + wider),
    height: Math.max(least, height + 20 + higher),
    // Arrows keep clear of the sign at the top left corner, and of the other corners for balance.
    layoutOptions: { 'elk.spacing.portsSurrounding': '[top=14,left=22,bottom=14,right=22]' },
  };
}

function elkEdges(
  chart: Flowchart,
  labels: Labels,
  turned: ReadonlySet<number>,
  level: Attempt['level'],
): ElkExtendedEdge[] {
  const end = (id: string): string =>
    chart.groups.some((group) => group.id === id) ? `group ${id}` : `node ${id}`;
  const named = chart.edges.filter(({ lines }, index) => lines.length > 0 && !level.has(index));
  return chart.edges.flatMap((edge, index) => {
    if (level.has(index)) return [];
    const hasNamedTwin = named.some(({ from, to }) => from === edge.from || to === edge.to);
    const [source, target] = turned.has(index) ? [edge.to, edge.from] : [edge.from, edge.to];
    const label = elkLabel(edge, labels.edges[index] ?? [], hasNamedTwin);
    return [{ id: `edge ${index}`, sources: [end(source)], targets: [end(target)], ...label }];
  });
}

/** A name makes an arrow a row longer; beside a named arrow, one without a name gets an empty row, so that both end alike. */
function elkLabel(
  edge: DiagramEdge,
  lines: readonly string[],
  hasNamedTwin: boolean,
): Pick<ElkExtendedEdge, 'labels'> {
  if (lines.length === 0 && !hasNamedTwin) return {};
  const { width, height } = measure(lines, 'edge');
  const size =
    lines.length === 0 ? { width: 1, height: 20 } : { width: width + 8, height: height + 2 };
  const layoutOptions = { 'elk.edgeLabels.inline': 'true' };
  return {
    labels: [
      { id: `${edge.from} ${edge.to} label`, text: lines.join(' '), ...size, layoutOptions },
    ],
  };
}

/** How far apart columns must stand for the names of level arrows. */
function levelGap(
  chart: Flowchart,
  labels: Labels,
  { setting, level }: Pick<Attempt, 'setting' | 'level'>,
): number {
  if (level.size === 0) return 0;
  const widths = [...level].map((index) => measure(labels.edges[index] ?? [], 'edge').width);
  const paddings = chart.groups.length === 0 ? 0 : 24;
  return Math.max(...widths) + levelClearance + (setting.gap > 14 ? 16 : 0) - paddings;
}

function groupOptions(group: DiagramGroup, { side, rooms }: TitlePlan): LayoutOptions {
  const { left, right } = rooms.get(group.parent) ?? { left: 0, right: 0 };
  const header = titleBand(group);
  const [top, bottom] = side === 'top' ? [header + 12, 14] : [24, header + 4];
  const padding = `[top=${top},left=${12 + left},bottom=${bottom},right=${12 + right}]`;
  return { 'elk.alignment': 'TOP', 'elk.padding': padding };
}

/** How high the strip is in which a frame's title stands. */
export const titleBand = ({ lines }: DiagramGroup): number => measure(lines, 'group').height + 10;

/** How far apart rows stand: closer in a long chain, so that it stays within a screen or two. */
function rowGap(chart: Flowchart): number {
  return Math.max(...measureDepths(chart, chart.edges).values()) < 4 ? 24 : 18;
}

function rootOptions(
  direction: Direction,
  { gap, placement }: Setting,
  columnGap: number,
  rows: number,
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
    'elk.layered.thoroughness': '7',
    'elk.spacing.nodeNode': String(isWide ? Math.max(16, gap) : columnGap),
    'elk.spacing.edgeNode': String(Math.min(gap, 14)),
    'elk.spacing.edgeEdge': '10',
    'elk.spacing.labelLabel': '6',
    'elk.layered.spacing.nodeNodeBetweenLayers': String(isWide ? Math.max(18, gap + 4) : rows),
    'elk.layered.spacing.edgeNodeBetweenLayers': '14',
    'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
  };
}
