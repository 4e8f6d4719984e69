import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Page } from '../support/page.ts';
import { readBuilds, readRecapIds } from '../support/read-dist.ts';

/** What a recap may weigh, compressed as GitHub Pages sends it; pictures come later, as one reads. */
const budget = { html: 20_000, css: 14_000, js: 10_000, pictures: 900_000 };

const [dist] = readBuilds();
const recaps = readRecapIds().flatMap(
  (id) => dist?.pages.filter(({ file }) => file === `events/${id}/index.html`) ?? [],
);

test.each(recaps)('$file stays within its budget', (page) => {
  const weight = {
    html: gzipSync(page.html).length,
    css: weigh(addresses(page, 'link', 'href').filter((address) => address.endsWith('.css'))),
    js: weigh(addresses(page, 'script', 'src')),
    pictures: addresses(page, 'img', 'src').reduce((sum, path) => sum + read(path).length, 0),
  };
  const over = Object.entries(budget).filter(
    ([kind, most]) => weight[kind as keyof typeof budget] > most,
  );
  expect(over, JSON.stringify(weight)).toEqual([]);
});

/** Files of this site that elements of a page name, each once. */
function addresses(page: Page, tag: string, attribute: string): readonly string[] {
  const found = page.elements
    .filter((element) => element.tag === tag)
    .flatMap(({ attributes }) => attributes[attribute] ?? [])
    .map((address) => new URL(address, page.url).pathname);
  return [...new Set(found)];
}

const weigh = (paths: readonly string[]) =>
  paths.reduce((sum, path) => sum + gzipSync(read(path)).length, 0);

function read(path: string): Buffer {
  const file = decodeURIComponent(path.slice(dist?.address.pathname.length));
  return readFileSync(join(dist?.dir ?? '', file));
}
