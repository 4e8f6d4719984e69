import { describe, expect, test } from 'vitest';
import { diagrams } from '../../../tests/support/diagrams.ts';
import { readFlowchart } from '../../../tests/support/flowcharts.ts';
import { boxOf, overlap, segmentsOf, type Box } from '../geometry.ts';
import { tallWidth } from '../picture.ts';
import { layOut } from './layout.ts';
import type { Layout } from './placed.ts';

async function placeAnew(source: string, direction: 'down' | 'right' = 'down'): Promise<Layout> {
  const { chart, problems } = readFlowchart(source);
  if (chart === undefined) throw new Error(JSON.stringify(problems));
  const laidOut = await layOut(chart, direction);
  if (laidOut.kind !== 'placed') throw new Error(JSON.stringify(laidOut));
  return laidOut.layout;
}

const placed = new Map<string, Promise<Layout>>();
/** Layouts are values, so the tests may look at the same one. */
function place(source: string, direction: 'down' | 'right' = 'down'): Promise<Layout> {
  const key = `${direction} ${source}`;
  const layout = placed.get(key) ?? placeAnew(source, direction);
  placed.set(key, layout);
  return layout;
}

const courses = ({ edges }: Layout): Box[] =>
  edges.flatMap(({ points }) => segmentsOf(points).map(boxOf));
const labels = ({ edges }: Layout): Box[] => edges.flatMap(({ label }) => (label ? [label] : []));
const nodeOf = ({ nodes }: Layout, id: string) => nodes.find(({ node }) => node.id === id);

describe.each(Object.entries(diagrams))('%s', (name, source) => {
  const directions = ['down', 'right'] as const;

  test.each(directions)('no arrow crosses the title of a frame (%s)', async (direction) => {
    const layout = await place(source, direction);
    for (const { title } of layout.groups) {
      expect(courses(layout).filter((course) => overlap(title, course, 2))).toEqual([]);
    }
  });

  test.each(directions)(
    'names of arrows cover no node and no other name (%s)',
    async (direction) => {
      const layout = await place(source, direction);
      for (const label of labels(layout)) {
        const others = [
          ...layout.nodes,
          ...layout.groups.map(({ title }) => title),
          ...labels(layout),
        ];
        expect(others.filter((other) => other !== label && overlap(label, other))).toEqual([]);
      }
    },
  );

  test.each(directions)(
    'no arrow runs through a node or another arrow’s name (%s)',
    async (direction) => {
      const layout = await place(source, direction);
      for (const edge of layout.edges) {
        const strangers: Box[] = [
          ...layout.nodes.filter(
            ({ node }) => node.id !== edge.edge.from && node.id !== edge.edge.to,
          ),
          ...layout.edges.flatMap(({ label, edge: other }) =>
            label && other !== edge.edge ? [label] : [],
          ),
        ];
        for (const course of segmentsOf(edge.points).map(boxOf)) {
          expect(strangers.filter((box) => overlap(box, course, -1))).toEqual([]);
        }
      }
    },
  );

  test.each(directions)('everything lies inside the picture (%s)', async (direction) => {
    const layout = await place(source, direction);
    const things = [
      ...layout.nodes,
      ...layout.groups,
      ...layout.groups.map(({ title }) => title),
      ...labels(layout),
      ...courses(layout),
    ];
    for (const { x, y, width, height } of things) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(layout.width);
      expect(y + height).toBeLessThanOrEqual(layout.height);
    }
  });

  test('the tall picture is narrow enough for a phone', async () => {
    expect((await place(source)).width, name).toBeLessThanOrEqual(tallWidth);
  });

  test('the same text gives the same picture', async () => {
    expect(await placeAnew(source)).toEqual(await place(source));
  });
});

test('what an author writes first stands on top, though an arrow leads back to it', async () => {
  const layout = await place(diagrams.pipeline);
  const tops = ['dev', 'src', 'build', 'test', 'deploy', 'prod'].map(
    (id) => nodeOf(layout, id)?.y ?? 0,
  );
  expect(tops).toEqual(tops.toSorted((one, other) => one - other));
});

test('an answer’s arrow ends where the answer goes', async () => {
  const layout = await place(diagrams.pipeline);
  const answer = layout.edges.find(({ edge }) => edge.from === 'test' && edge.to === 'dev');
  expect(answer?.points.at(-1)?.y).toBe((nodeOf(layout, 'dev')?.y ?? 0) + 44);
});

test('events run level from the writing to the reading side', async () => {
  const layout = await place(diagrams.cqrs);
  expect(nodeOf(layout, 'wdb')?.y).toBe(nodeOf(layout, 'rdb')?.y);
});

test('frames that hold the same stand beside each other', async () => {
  const [one, other] = (await place(diagrams.mesh)).groups;
  expect(one?.y).toBe(other?.y);
});

test('boxes of one row are equally high', async () => {
  const layout = await place(diagrams.serverless);
  const heights = ['fn', 'sns', 'cw'].map((id) => nodeOf(layout, id)?.height);
  expect(heights[1]).toBe(heights[2]);
});
