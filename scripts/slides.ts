import { existsSync, globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { renderDiagram } from '#site/diagrams/render.ts';
import { renderSlide, slideWidth } from '#site/diagrams/slide.ts';
import { parseContentDocument } from '#site/load/document.ts';
import type { Problem } from '#site/problems/problem.ts';
import { renderTerminal } from '#site/problems/terminal.ts';
import { findBrowser } from './find-browser.mjs';

/** Redraws slides: `node scripts/slides.ts [files…]`, by default every `.mmd` of the content. */
const width = 1600;
const named = process.argv.slice(2);
const files = named.length > 0 ? named : globSync('content/events/*/*/*.mmd').toSorted();
const sheets = ['src/styles/tokens.css', 'src/styles/diagrams.css'];
const css = (await Promise.all(sheets.map((sheet) => readFile(sheet, 'utf8')))).join('\n');

const problems: Problem[] = [];
const slides: { readonly file: string; readonly html: string }[] = [];
for (const file of files) {
  const drawn = await renderDiagram(await readFile(file, 'utf8'), 'slide');
  if (drawn.kind === 'drawn') {
    const event = await readEventName(file);
    slides.push({
      file,
      html: renderSlide({ title: drawn.title, event }, drawn.tall, css),
    });
    continue;
  }
  for (const { message, ...at } of drawn.problems) {
    const place = { kind: 'text', file, ...at } as const;
    problems.push({ rule: 'diagram', severity: 'error', message, place });
  }
}

const executablePath = findBrowser();
if (executablePath === undefined)
  throw new Error('크로미움을 찾을 수 없습니다. npm test를 먼저 실행해 주세요.');
const quiet =
  '--disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', ...quiet.split(' ')],
});
const page = await browser.newPage({
  viewport: { width: slideWidth, height: 200 },
  deviceScaleFactor: width / slideWidth,
  colorScheme: 'light',
});
for (const { file, html } of slides) {
  await page.setContent(html);
  const raster = sharp(await page.screenshot({ fullPage: true })).resize({ width });
  const png = await raster
    .png({ palette: true, compressionLevel: 9, effort: 10 })
    .toBuffer({ resolveWithObject: true });
  const target = file.replace(/\.mmd$/, '.png');
  const isSame = existsSync(target) && png.data.equals(await readFile(target));
  if (!isSame) await writeFile(target, png.data);
  const size = `${png.info.width}×${png.info.height}, ${Math.ceil(png.info.size / 1024)} KB`;
  console.log(`${isSame ? '그대로' : '새로 그림'}  ${target}  (${size})`);
}
await browser.close();

if (problems.length > 0) console.error(renderTerminal(problems));
process.exitCode = problems.length > 0 ? 1 : 0;

/** The name of the event whose folder a file is in. */
async function readEventName(file: string): Promise<string> {
  const path = join(dirname(file), '../event.md');
  const { data } = parseContentDocument(path, await readFile(path, 'utf8')).document;
  return typeof data === 'object' && data !== null && 'name' in data ? String(data.name) : '';
}
