import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { diagrams } from '../../tests/support/diagrams.ts';
import { renderDiagram } from '../diagrams/render.ts';
import { openDrawings } from './write-drawings.ts';

const folder = '.cache/tests/write-drawings';
const [site, cache] = [`${folder}/site`, `${folder}/cache`];
const page = `${site}/events/summit/one`;

beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(page, { recursive: true });
  const rendered = await renderDiagram(diagrams.saga);
  if (rendered.kind !== 'drawn') throw new Error('not drawn');
  writeFileSync(
    `${page}/index.html`,
    `<figure class="diagram" data-picture="/notes/events/summit/one/saga.png">${toHtml(rendered.wide!)}${toHtml(rendered.tall)}</figure>`,
  );
});

const write = async () => {
  rmSync(`${page}/saga.png`, { force: true });
  await openDrawings(site, '/notes/', cache).write();
  return readFileSync(`${page}/saga.png`);
};

test('a drawing is a PNG at the address its figure names, with and without what was made before', async () => {
  const first = await write();
  const [name] = readdirSync(cache);
  expect(await write()).toEqual(first);
  expect(readdirSync(cache)).toEqual([name]);
  rmSync(cache, { recursive: true });
  expect(await write()).toEqual(first);
});

test('a drawing of a page that is half written is the same once the page is whole', async () => {
  const whole = await write();
  rmSync(cache, { recursive: true });
  const html = readFileSync(`${page}/index.html`, 'utf8');
  const drawings = openDrawings(site, '/notes/', cache);
  writeFileSync(`${page}/index.html`, html.slice(0, html.indexOf('</svg>')));
  await drawings.lookAhead();
  writeFileSync(`${page}/index.html`, html);
  await drawings.lookAhead();
  rmSync(`${page}/saga.png`);
  await drawings.write();
  expect(readFileSync(`${page}/saga.png`)).toEqual(whole);
  expect(readdirSync(cache)).toHaveLength(1);
});

test('it shows letters in Korean, at most as wide as a photo', async () => {
  const { data, info } = await sharp(await write())
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info.width).toBeGreaterThan(1500);
  expect(info.width).toBeLessThanOrEqual(1600);
  // Lines, signs and outlines alone are hardly ever as dark as ink.
  expect(data.filter((value) => value < 40).length / data.length).toBeGreaterThan(0.005);
});

test('what no page shows any more leaves the cache', async () => {
  await write();
  writeFileSync(`${page}/index.html`, '<p>글</p>');
  await openDrawings(site, '/notes/', cache).write();
  expect(readdirSync(cache)).toEqual([]);
});
