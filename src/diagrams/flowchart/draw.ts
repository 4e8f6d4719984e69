import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawSign } from '../legend.ts';
import type { Drawn } from '../picture.ts';
import { lettered, rect } from '../svg.ts';
import { drawEdges } from './edges.ts';
import { drawOutline, textBox } from './outlines.ts';
import type { Layout, PlacedGroup, PlacedNode } from './placed.ts';

/** Draws a laid-out flowchart. */
export const drawLayout = ({ width, height, nodes, edges, groups }: Layout): Drawn => ({
  width,
  height,
  kinds: new Set(nodes.map(({ node }) => node.kind)),
  parts: [
    ...groups
      .toSorted((one, other) => other.width * other.height - one.width * one.height)
      .flatMap(drawGroup),
    ...drawEdges(edges, new Map(nodes.map((placed) => [placed.node.id, placed]))),
    ...nodes.map(drawNode),
  ],
});

const drawGroup = (placed: PlacedGroup): Element[] => [
  rect('dg-frame', placed, 8),
  lettered('dg-title', placed.title, 'group', false),
];

function drawNode(placed: PlacedNode): Element {
  const { node, lines, x, y } = placed;
  const [right, down] = node.shape === 'box' || node.shape === 'store' ? [4, 1] : [8, 4];
  return s(
    'g',
    node.kind === 'plain' ? {} : { className: [`dg-${node.kind}`] },
    ...drawOutline(placed),
    lettered('dg-label', { lines, ...textBox(placed) }, 'node'),
    ...(node.kind === 'plain' ? [] : [drawSign(node.kind, x + right, y + down)]),
  );
}
