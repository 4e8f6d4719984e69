import { expect, test } from 'vitest';
import { parsePage } from './page.ts';
import type { Build } from './build.ts';
import { checkWaysIn } from './check-ways-in.ts';
import { readReferences } from './reference.ts';
import { buildResolver } from './resolve.ts';

const address = new URL('https://example.github.io/notes/');

/** The pages without a way in, of a site of these pages. */
function lost(pages: Readonly<Record<string, string>>): string[] {
  const read = Object.entries(pages).map(([file, html]) => {
    const url = new URL(file.replace('index.html', ''), address);
    const page = parsePage(file, url, html);
    return [file, { ...page, references: readReferences(page, address) }] as const;
  });
  const build = {
    address,
    files: new Map(read.map(([file]) => [file, { kind: 'file', bytes: 1 }])),
    pages: new Map(read),
  } as unknown as Build;
  return checkWaysIn(build, buildResolver(build)).map(({ rule, file }) => `${rule} ${file}`);
}

test('a page is reached through any number of others, also in a circle', () => {
  expect(
    lost({
      'index.html': '<a href="a/">가</a>',
      'a/index.html': '<a href="../b/#part">나</a><p id="part">',
      'b/index.html': '<p id="part"><a href="../c/">다</a><a href="../">첫 쪽</a>',
      'c/index.html': '',
    }),
  ).toEqual([]);
});

test('pages that only lead to each other, or that lead away, have no way in', () => {
  expect(
    lost({
      'index.html': '<a href="https://example.com/">가</a>',
      'a/index.html': '<a href="../b/">나</a>',
      'b/index.html': '<a href="../a/">가</a><a href="../">첫 쪽</a>',
    }),
  ).toEqual(['no-way-in a/index.html', 'no-way-in b/index.html']);
});

test('what only machines follow is no way for a reader', () => {
  expect(
    lost({
      'index.html': `<link rel="next" href="a/"><form action="b/"></form><q cite="c/">가</q><a href="gone/">나</a>`,
      'a/index.html': '',
      'b/index.html': '',
      'c/index.html': '',
    }),
  ).toHaveLength(3);
});

test('the page that a server shows for a missing one needs no way in', () => {
  expect(lost({ 'index.html': '', '404.html': '' })).toEqual([]);
});
