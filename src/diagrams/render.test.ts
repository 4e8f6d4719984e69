import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { diagrams } from '../../tests/support/diagrams.ts';
import { buildLegend } from './legend.ts';
import { widestTall, wideWidth } from './picture.ts';
import { renderDiagram } from './render.ts';

async function draw(source: string) {
  const rendered = await renderDiagram(source);
  if (rendered.kind === 'faulty') throw new Error(JSON.stringify(rendered.problems));
  return rendered;
}
const head = 'flowchart TD\n  accTitle: 이름\n  accDescr: 설명입니다.\n';

test('both forms have the same text alternative, and no ids', async () => {
  const { tall, wide } = await draw(diagrams.zones);
  for (const svg of [toHtml(tall), toHtml(wide!)]) {
    expect(svg).toContain('role="img" aria-label="사용자 1,000명을 넘으면. 사용자 1,000명을');
    expect(svg).not.toMatch(/ id=|<title|<desc/);
  }
});

test('what a text says that is shown is said in its words', async () => {
  const rendered = await renderDiagram(diagrams.zones, { alt: '두 가용 영역' });
  expect(rendered).toMatchObject({ tall: { properties: { ariaLabel: '두 가용 영역' } } });
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
  const { tall, kinds } = await draw(diagrams.fanOut);
  expect(toHtml(tall).match(/dg-sign/g)).toHaveLength(8);
  const legend = toHtml({ type: 'root', children: buildLegend(kinds) });
  expect(legend.match(/<span>[^<]+/g)).toEqual(['<span>컴퓨팅', '<span>메시지·연동']);
});

test('an arrow leaves a gap where its name stands', async () => {
  const svg = toHtml((await draw(`${head}  a[가] -->|요청| b[나]`)).tall);
  const [, course = ''] = /class="dg-line" d="([^"]+)"/.exec(svg)!;
  expect(course.match(/M/g)).toHaveLength(2);
  expect(/class="dg-head" d="([^"]+)"/.exec(svg)![1]!.match(/M/g)).toHaveLength(1);
});

test('lines of one kind are one path, and arrows without heads have none', async () => {
  const svg = toHtml((await draw(`${head}  a[가] --- b[나]\n  a -.- c[다]\n  b === c`)).tall);
  expect(svg.match(/class="dg-line[^"]*"/g)).toEqual([
    'class="dg-line"',
    'class="dg-line dg-dotted"',
    'class="dg-line dg-thick"',
  ]);
  expect(svg).not.toContain('dg-head');
});

test('all tall pictures have one width and so one scale', async () => {
  const widths = await Promise.all(
    Object.values(diagrams).map(async (each) => (await draw(each)).tall.properties['width']),
  );
  expect(new Set(widths).size).toBe(1);
});

describe('the wide picture', () => {
  test('is lower than the tall one and fits right of the axis', async () => {
    for (const source of Object.values(diagrams)) {
      const { tall, wide } = await draw(source);
      if (!wide) continue;
      expect(Number(wide.properties['height'])).toBeLessThan(Number(tall.properties['height']));
      expect(Number(wide.properties['width'])).toBeLessThanOrEqual(wideWidth);
    }
  });

  test('is drawn whatever direction was named', async () => {
    const drawn = await draw(diagrams.saga);
    expect(drawn.wide).toBeDefined();
    for (const direction of [' LR', ' RL', ' BT', ''])
      expect(await draw(diagrams.saga.replace(/(?<=\nflowchart) TD/, direction))).toEqual(drawn);
  });

  test('is none where it would be no lower', async () => {
    const { wide } = await draw(`${head}  a[가] --> b[나] & c[다] & d[라]`);
    expect(wide).toBeUndefined();
  });
});

test('what the dictionary knows has one kind and one shape, whatever its author said', async () => {
  const kindOf = (label: string) => (label.includes('Aurora') ? ('database' as const) : undefined);
  const rendered = await renderDiagram(
    `${head}  a[Aurora]:::network --> b[(주문<br/>Aurora)] --> c[Aurora] --> d([Aurora 사용자])`,
    { kindOf },
  );
  if (rendered.kind !== 'drawn') throw new Error(JSON.stringify(rendered.problems));
  const svg = toHtml(rendered.tall);
  expect(svg.match(/dg-database/g)).toHaveLength(3);
  expect(svg.match(/dg-lid/g)).toHaveLength(3);
  expect(svg).not.toContain('dg-network');
});

test('what is too wide for a phone is drawn from left to right, or wider for its readers to scroll', async () => {
  const fan = (label: string) =>
    Array.from({ length: 6 }, (_, index) => `  a --> b${index}[${label}] --> c`).join('\n');
  const { tall } = await draw(`${head}${fan('단위 시험')}`);
  expect(Number(tall.properties['width'])).toBeLessThanOrEqual(widestTall);
  const scrolled = await draw(`${head}  a[${'가'.repeat(24)}]`);
  expect(toHtml(scrolled.tall)).toContain('class="dg dg-tall dg-scrolled"');
});

test('what is wider still is a problem', async () => {
  const rendered = await renderDiagram(`${head}  a[${'가'.repeat(30)}]`);
  expect(rendered).toMatchObject({ kind: 'faulty', problems: [{ line: 1 }] });
});
