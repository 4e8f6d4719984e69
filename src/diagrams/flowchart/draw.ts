import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawSign } from '../legend.ts';
import type { Drawn } from '../picture.ts';
import { lettered, rect } from '../svg.ts';
import { drawEdge, drawHead } from './edges.ts';
import { drawOutline, textBox } from './outlines.ts';
import type { Layout, PlacedGroup, PlacedNode } from './placed.ts';

/** Draws a laid-out flowchart; `head` is the id of the arrow head in its picture. */
export function drawLayout({ width, height, nodes, edges, groups }: Layout, head: string): Drawn {
  const places = new Map(nodes.map((placed) => [placed.node.id, placed]));
  return {
    width,
    height,
    kinds: new Set(nodes.map(({ node }) => node.kind)),
    definitions: [drawHead(head)],
    parts: [
      ...groups
        .toSorted((one, other) => other.width * other.height - one.width * one.height)
        .map(drawGroup),
      ...edges.map((edge) => drawEdge(edge, head, places)),
      ...nodes.map(drawNode),
    ],
  };
}

const drawGroup = (placed: PlacedGroup): Element =>
  s(
    'g',
    { className: ['dg-group'] },
    rect('dg-frame', placed, 8),
    lettered('dg-group-title', placed.title, 'group', false),
  );

function drawNode(placed: PlacedNode): Element {
  const { node, lines, x, y } = placed;
  const [right, down] = node.shape === 'actor' ? [8, 4] : [4, 1];
  return s(
    'g',
    { className: ['dg-node', `dg-${node.kind}`] },
    ...drawOutline(placed),
    lettered('dg-label', { lines, ...textBox(placed) }, 'node'),
    ...(node.kind === 'plain' ? [] : [drawSign(node.kind, x + right, y + down)]),
  );
}
