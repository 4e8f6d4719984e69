import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { diagrams } from '../../tests/support/diagrams.ts';
import { renderDiagram } from './render.ts';

async function draw(source: string) {
  const rendered = await renderDiagram(source, 'figure-1');
  if (rendered.kind === 'faulty') throw new Error(JSON.stringify(rendered.problems));
  return rendered;
}
const head = 'flowchart TD\n  accTitle: 이름\n  accDescr: 설명입니다.\n';

test('a picture has a text alternative whose ids begin with the caller’s prefix', async () => {
  const svg = toHtml((await draw(diagrams.zones)).tall);
  expect(svg).toContain('role="img"');
  expect(svg).toContain('aria-labelledby="figure-1-tall-name figure-1-tall-description"');
  expect(svg).toContain('<title id="figure-1-tall-name">사용자 1,000명을 넘으면</title>');
  expect(svg).toContain('<desc id="figure-1-tall-description">');
  expect([...svg.matchAll(/ id="([^"]+)"/g)].every(([, id]) => id?.startsWith('figure-1-'))).toBe(
    true,
  );
});

test('a picture brings no style, script, font or colour of its own', async () => {
  const svg = toHtml((await draw(diagrams.nestedFrames)).tall);
  expect(svg).not.toMatch(/<style|style=|<script|font-|fill=|stroke=|#[0-9a-f]{6}|https?:/i);
});

test('hostile text in a label stays text', async () => {
  const { tall } = await draw(`${head}  a["<script>alert(1)</script>"] -->|"><b>&| b[나 & 'B']`);
  const svg = toHtml(tall);
  expect(svg).not.toMatch(/<script|<b>/);
  expect(svg).toContain('alert(1)');
});

test('no kind is told by its colour alone: each has a sign, and the legend names it', async () => {
  const svg = toHtml((await draw(diagrams.fanOut)).tall);
  expect(svg.match(/dg-sign/g)).toHaveLength(10);
  expect(svg).toContain('메시지·연동</tspan>');
});

test('an arrow leaves a gap where its name stands', async () => {
  const svg = toHtml((await draw(`${head}  a[가] -->|요청| b[나]`)).tall);
  expect(svg.match(/class="dg-line"/g)).toHaveLength(2);
  expect(svg.match(/marker-end/g)).toHaveLength(1);
});

test('all tall pictures have one width and so one scale', async () => {
  const widths = await Promise.all(
    Object.values(diagrams).map(async (each) => (await draw(each)).tall.properties['width']),
  );
  expect(new Set(widths).size).toBe(1);
});

describe('`flowchart LR`', () => {
  test('gives a wide picture beside the tall one', async () => {
    const { tall, wide } = await draw(diagrams.stream);
    expect(Number(wide?.properties['width'])).toBeGreaterThan(Number(tall.properties['width']));
  });

  test('gives no wide picture whose lettering would be too small', async () => {
    expect((await draw(diagrams.pipeline)).wide).toBeUndefined();
  });
});

test('a picture too wide for a phone is a problem', async () => {
  const boxes = Array.from({ length: 7 }, (_, index) => `  a --> b${index}[아주 긴이름표의상자]`);
  const rendered = await renderDiagram(`${head}  a[가]\n${boxes.join('\n')}`, 'figure-1');
  expect(rendered).toMatchObject({ kind: 'faulty', problems: [{ line: 1 }] });
});
