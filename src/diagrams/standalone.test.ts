import { readFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { diagrams } from '../../tests/support/diagrams.ts';
import { kinds } from './kinds.ts';
import { renderDiagram } from './render.ts';
import { buildStyle, findStandalones } from './standalone.ts';

const css = ['tokens', 'diagrams'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'));
const style = buildStyle(css.join(''));

test('each kind has a colour of its own, and no variable is left', () => {
  const colours = kinds.map((kind) => style.split(`.dg-${kind} .dg-plate{fill:`)[1]?.slice(0, 7));
  expect(new Set(colours).size).toBe(kinds.length);
  expect(colours.every((colour) => /^#[0-9a-f]{6}$/.test(colour ?? ''))).toBe(true);
  expect(style).toContain('.dg{text-anchor:middle}');
  expect(style).not.toMatch(/var\(|light-dark|CanvasText|undefined/);
});

test('a drawing of a page stands by itself, with its legend below it', async () => {
  const rendered = await renderDiagram(diagrams.saga);
  if (rendered.kind !== 'drawn') throw new Error('not drawn');
  const { wide, tall } = rendered;
  const html = `<p>글</p><figure class="diagram" data-room="800" data-picture="/a/saga.png">${toHtml(wide!)}${toHtml(tall)}<figcaption>가</figcaption></figure>`;
  const [{ address, svg, width } = { address: '', svg: '', width: 0 }, ...others] = findStandalones(
    `${html}<figure class="diagram">${toHtml(tall)}</figure>`,
    style,
  );
  expect(others).toEqual([]);
  expect(address).toBe('/a/saga.png');
  expect(width).toBe(Number(wide!.properties['width']) + 48);
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" .*메시지·연동<\/text>.*<\/svg>$/s,
  );
  expect(svg).toContain(' class="dg" ');
  expect(svg).not.toContain('figcaption');
});
