import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Page } from '#site/verify/page.ts';
import { fixture, readBuilt, readRecapIds } from '../support/read-dist.ts';

/**
 * The most bytes a recap of the fixture may have, compressed as GitHub Pages sends it: the longest text within the
 * first flight of a connection, and what its drawings add. What an author may put into one is the lint's and the gate's.
 */
const budget = { html: 14_000, drawings: 10_000, css: 10_700, js: 4_000, picture: 60_000 };

const dist = readBuilt(fixture);
const recaps = readRecapIds(fixture).flatMap((id) =>
  dist.pages.filter(({ file }) => file === `events/${id}/index.html`),
);

test.each(recaps)('nobody on a slow phone waits for $file', (page) => {
  const html = gzipSync(page.html.replaceAll(/<svg class="dg .*?<\/svg>/gs, '')).length;
  const weight = {
    html,
    drawings: gzipSync(page.html).length - html,
    css: weigh(addresses(page, 'link', 'href').filter((address) => address.endsWith('.css'))),
    js: weigh(addresses(page, 'script', 'src')),
    picture: Math.max(0, ...addresses(page, 'img', 'src').map((path) => read(path).length)),
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
  const file = decodeURIComponent(path.slice(dist.address.pathname.length));
  return readFileSync(join(dist.dir, file));
}
