import { globSync, readFileSync } from 'node:fs';
import ElkConstructor, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { toHtml } from 'hast-util-to-html';
import { afterEach, expect, test, vi } from 'vitest';
import { buildMentionFinder } from '#site/dictionary/mentions.ts';
import { readDictionary } from '#site/load/names.ts';
import { listNodesOf } from '#site/markdown/list-nodes.ts';
import { buildKindOf } from '#site/markdown/service-kinds.ts';
import { measureEffort } from '#site/diagrams/flowchart/effort.ts';
import { renderDiagram } from '#site/diagrams/render.ts';
import { findUnseen } from '#site/schema/characters.ts';
import { parseTree } from '#site/markdown/parse.ts';
import { lintDiagrams } from '#site/lint/lint-diagrams.ts';
import { buildDrawing, buildHostile } from './attacks/drawings.ts';
import { embedDrawing } from './attacks/embeddings.ts';
import { findActive } from './attacks/find-active.ts';
import { seedRandom } from './attacks/random.ts';
import { render } from './attacks/render.ts';
import { diagrams } from './support/diagrams.ts';
import { readFlowchart } from './support/flowcharts.ts';

afterEach(() => vi.restoreAllMocks());

/** The same drawings in every run. */
const generate = (count: number, seed: number): string[] => {
  const random = seedRandom(seed);
  return Array.from({ length: count }, () => buildDrawing(random));
};

test('of two thousand drawings each is read, or refused at a place in its text', () => {
  const kinds = { read: 0, refused: 0 };
  for (const text of generate(2_000, 5)) {
    const lines = text.split(/\r\n|\n|\r/);
    const { chart, problems } = readFlowchart(text);
    expect(chart === undefined, text).toBe(problems.length > 0);
    for (const { line, column, message } of problems) {
      expect(column, `${message}\n${text}`).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
      expect(Math.min(line, column)).toBeGreaterThan(0);
      expect(findUnseen(message)).toBeUndefined();
    }
    kinds[chart === undefined ? 'refused' : 'read'] += 1;
  }
  expect(Math.min(kinds.read, kinds.refused)).toBeGreaterThan(500);
});

test('what is drawn shows nothing unseen; what is not has a problem, and never too much was tried', async () => {
  const layouts = vi.spyOn(ElkConstructor.prototype, 'layout');
  let drawn = 0;
  for (const text of generate(150, 7)) {
    layouts.mockClear();
    const rendered = await renderDiagram(text);
    const { chart } = readFlowchart(text);
    const effort = chart === undefined ? Infinity : measureEffort(chart);
    const work = effort * layouts.mock.calls.length;
    // A picture for phones, and one or two tries for wide screens.
    expect(work || 0, text).toBeLessThanOrEqual(3_000);
    if (rendered.kind === 'faulty') expect(rendered.problems, text).not.toEqual([]);
    else {
      drawn += 1;
      for (const picture of [rendered.tall, rendered.wide])
        expect(findUnseen(`${rendered.title}${picture && toHtml(picture)}`), text).toBeUndefined();
    }
  }
  expect(drawn).toBeGreaterThan(30);
});

test.each(['content', 'tests/fixtures/content'])(
  'a service has one kind and one shape in every drawing of %s',
  (content) => {
    const dictionary = readDictionary(content);
    const [findMentions, kindOf] = [buildMentionFinder(dictionary), buildKindOf(dictionary)];
    const seen = new Map<string, Set<string>>();
    for (const { kind, shape, lines } of drawnIn(content).flatMap(
      (text) => readFlowchart(text, kindOf).chart?.nodes ?? [],
    )) {
      const label = lines.join(' ');
      const [mention, ...others] = findMentions(label);
      if (!mention || others.length > 0 || kindOf(label) === undefined || shape === 'actor')
        continue;
      const looks = seen.get(mention.service) ?? new Set();
      seen.set(mention.service, looks.add(`${kind} ${shape}`));
    }
    expect(seen.size).toBeGreaterThan(3);
    expect([...seen].filter(([, looks]) => looks.size > 1)).toEqual([]);
  },
);

/** Every drawing of a content folder, within texts and beside them. */
const drawnIn = (content: string): string[] =>
  globSync(`${content}/events/**/*.{md,mdx,mmd}`).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    if (file.endsWith('.mmd')) return [text];
    return listNodesOf(parseTree(text.replace(/^---\n.*?\n---\n/s, '')), 'code').flatMap(
      ({ lang, value }) => (lang === 'mermaid' ? [value] : []),
    );
  });

const chain = Array.from({ length: 18 }, (_, index) => `  n${index}[가] --> n${index + 1}[가]`);
const head = 'flowchart TD\n  accTitle: 구성\n  accDescr: 요청이 갑니다.';

test('a large drawing that cannot be placed is given up soon', async () => {
  const layouts = vi.spyOn(ElkConstructor.prototype, 'layout');
  // Arrows come into the frame and leave it where its title has to stand.
  const frame = [
    `subgraph g[${'아주 긴 제목이 붙은 구역의 이름'.repeat(3)}]`,
    'b[나] --> c[다]',
    'd[라] --> e[마]',
    'end',
  ];
  const text = [head, ...chain, ...frame, 'n0 --> b & d', 'c & e --> f[바]'].join('\n');
  expect(await renderDiagram(text)).toMatchObject({
    problems: [{ line: 1, column: 1 }],
  });
  expect(layouts.mock.calls.length).toBeLessThanOrEqual(10);
});

// It may take a second where many arrows pass many rows.
test('compact placement is not tried on a large drawing', async () => {
  const layouts = vi.spyOn(ElkConstructor.prototype, 'layout');
  const fan = Array.from({ length: 9 }, (_, index) => `  n0 --> b${index}[아주 긴 이름]`);
  await renderDiagram([head, ...chain, ...fan].join('\n'));
  const placements = layouts.mock.calls.map(
    ([graph]) => (graph as ElkNode).layoutOptions?.['elk.layered.nodePlacement.strategy'],
  );
  expect(new Set(placements)).toEqual(new Set(['BRANDES_KOEPF']));
});

test('drawings as recaps have them take a dozen and a half layouts at most', async () => {
  const layouts = vi.spyOn(ElkConstructor.prototype, 'layout');
  for (const [name, text] of Object.entries(diagrams)) {
    layouts.mockClear();
    expect(await renderDiagram(text)).toMatchObject({ kind: 'drawn' });
    expect(layouts.mock.calls.length, name).toBeLessThanOrEqual(18);
  }
});

test('of a hostile drawing in a text the pipeline lets through no more than the lint does', async () => {
  const random = seedRandom(11);
  for (let left = 60; left > 0; left -= 1) {
    const body = embedDrawing(buildHostile(random), random);
    const outcome = await render('markdown', body);
    const problems = await lintDiagrams({ file: 'a.md', body, bodyLine: 1, tree: parseTree(body) });
    const html = outcome.kind === 'page' ? outcome.html : '';
    expect(findUnseen(html), body).toBeUndefined();
    expect(findActive(html), body).toEqual([]);
    if (outcome.kind === 'refused') expect(outcome.why, body).toContain('그림을 그릴 수 없습니다.');
    if (problems.length === 0) expect(outcome.kind, body).toBe('page');
  }
});
