import type { Element } from 'hast';
import { kindNames, kinds } from './diagram.ts';
import type { Diagram } from './diagram.ts';
import { drawEdge, drawHead } from './edges.ts';
import { tallWidth } from './layout.ts';
import type { Layout, PlacedGroup, PlacedNode } from './layout.ts';
import { lettering } from './lettering.ts';
import { drawOutline, textBox } from './outlines.ts';
import { signs } from './signs.ts';
import { lettered, svg, tidy, words } from './svg.ts';
import { measure } from './text-width.ts';

/** A finished picture: classes only, no colour, style, script or font of its own. */
export interface Picture {
  readonly element: Element;
  readonly width: number;
  readonly height: number;
}

/** Half a sign's plate. */
const plate = 10;

/**
 * Draws a laid-out diagram. `prefix` begins every id in it and must be unique in its page.
 * A tall picture is always `tallWidth` wide, so that all of them have one scale.
 */
export function draw(
  diagram: Diagram,
  layout: Layout,
  prefix: string,
  form: 'tall' | 'wide',
): Picture {
  const wide = form === 'tall' ? Math.max(tallWidth, layout.width) : layout.width;
  const legend = drawLegend(diagram, layout.height + 18, wide);
  const height = Math.ceil(layout.height + (legend === undefined ? 0 : legend.height + 18));
  const shift = Math.floor((wide - layout.width) / 2);
  const [name, description, head] = [`${prefix}-name`, `${prefix}-description`, `${prefix}-head`];
  const places = new Map(layout.nodes.map((placed) => [placed.node.id, placed]));
  const element = svg(
    'svg',
    {
      className: ['dg', `dg-${form}`],
      viewBox: `0 0 ${wide} ${height}`,
      width: wide,
      height,
      role: 'img',
      ariaLabelledBy: [name, description],
    },
    svg('title', { id: name }, words(diagram.name)),
    svg('desc', { id: description }, words(diagram.description)),
    svg('defs', {}, drawHead(head)),
    svg(
      'g',
      shift === 0 ? {} : { transform: `translate(${shift} 0)` },
      ...layout.groups
        .toSorted((one, other) => other.width * other.height - one.width * one.height)
        .map(drawGroup),
      ...layout.edges.map((edge) => drawEdge(edge, head, places)),
      ...layout.nodes.map(drawNode),
    ),
    ...(legend === undefined ? [] : [legend.element]),
  );
  return { element, width: wide, height };
}

function drawGroup({ x, y, width, height, title }: PlacedGroup): Element {
  const frame = svg('rect', {
    className: ['dg-frame'],
    x: tidy(x),
    y: tidy(y),
    width: tidy(width),
    height: tidy(height),
    rx: 8,
  });
  return svg(
    'g',
    { className: ['dg-group'] },
    frame,
    lettered('dg-group-title', title, 'group', false),
  );
}

function drawNode(placed: PlacedNode): Element {
  const { node, lines, x, y } = placed;
  const sign =
    node.kind === 'plain'
      ? []
      : [
          drawSign(
            node.kind,
            x + (node.shape === 'actor' ? 8 : 4),
            y + (node.shape === 'actor' ? 4 : 1),
          ),
        ];
  const text = lettered('dg-label', { lines, ...textBox(placed) }, 'node');
  return svg(
    'g',
    { className: ['dg-node', `dg-${node.kind}`] },
    ...drawOutline(placed),
    text,
    ...sign,
  );
}

/** A small plate in the kind's colour with its sign, centred on a point of the outline. */
function drawSign(kind: keyof typeof signs, x: number, y: number): Element {
  const box = svg('rect', {
    className: ['dg-plate'],
    x: tidy(x - plate),
    y: tidy(y - plate),
    width: 2 * plate,
    height: 2 * plate,
    rx: 4,
  });
  const sign = svg('path', {
    className: ['dg-sign'],
    d: signs[kind],
    transform: `translate(${tidy(x - 8)} ${tidy(y - 8)})`,
  });
  return svg('g', { className: ['dg-badge'] }, box, sign);
}

/** What the signs mean, in words, below the picture. */
function drawLegend(
  diagram: Diagram,
  top: number,
  width: number,
): { element: Element; height: number } | undefined {
  const present = kinds.filter(
    (kind) =>
      kind !== 'plain' && kind !== 'actor' && diagram.nodes.some((node) => node.kind === kind),
  );
  if (present.length === 0) return undefined;
  const row = 26;
  let [x, y] = [0, top];
  const entries = present.map((kind) => {
    const lines = [kindNames[kind]];
    const text = measure(lines, lettering.legend.size, lettering.legend.leading);
    const wide = 2 * plate + 7 + text.width;
    if (x > 0 && x + wide > width) [x, y] = [0, y + row];
    const label = lettered(
      'dg-legend-text',
      { lines, x: x + 2 * plate + 7, y, width: text.width, height: 2 * plate },
      'legend',
      false,
    );
    const entry = svg(
      'g',
      { className: [`dg-${kind}`] },
      drawSign(kind as keyof typeof signs, x + plate, y + plate),
      label,
    );
    x += wide + 18;
    return entry;
  });
  return {
    element: svg('g', { className: ['dg-legend'] }, ...entries),
    height: y - top + 2 * plate + 1,
  };
}
