import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../load/check-content.ts';
import { noMemory } from '../load/memory.ts';
import { openTexts } from './write-texts.ts';

const directory = 'tests/fixtures/content';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'texts-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function open() {
  const { read } = await checkContent(directory);
  const { site } = read!;
  const urls = site.events.flatMap(({ url, recaps }) => [url, ...recaps.map((recap) => recap.url)]);
  const address = new URL('https://example.github.io/');
  return { urls, texts: openTexts(folder, read!, { address, directory, memory: noMemory }) };
}

function writePages(urls: readonly string[], html: string): void {
  for (const url of urls) {
    mkdirSync(join(folder, url), { recursive: true });
    writeFileSync(join(folder, url, 'index.html'), html);
  }
}

test('texts made while pages are written say what those say that are made of whole pages', async () => {
  const poster = '/_astro/poster.abc.avif';
  const page = `<html><body>\n<img src="${poster}">\n</body></html>`;
  const first = await open();
  const half = first.urls.filter((url) => url.endsWith('/price-of-a-lake/'));
  const [one = '', ...late] = first.urls.filter((url) => !half.includes(url));
  writePages(half, page.slice(0, 20));
  writePages([one], page);
  first.texts.lookAhead();
  writePages([...half, ...late], page);
  first.texts.lookAhead();
  first.texts.write();
  const written = () =>
    [...first.urls.map((url) => join(url, 'index.md')), 'llms.txt', 'llms-full.txt'].map((file) =>
      readFileSync(join(folder, file), 'utf8'),
    );
  const ahead = written();
  (await open()).texts.write();
  expect(ahead).toEqual(written());
  expect(ahead.filter((text) => text.includes(poster)).length).toBeGreaterThan(1);
});
