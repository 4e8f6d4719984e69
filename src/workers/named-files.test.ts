import { expect, test } from 'vitest';
import { findNamed } from './named-files.ts';

test('what a page needs is what it names, and what its scripts and styles name in turn', async () => {
  const texts: Readonly<Record<string, string>> = {
    'page.A1.js': 'import("./later.B2.js")',
    'later.B2.js': 'import "./page.A1.js"',
    'base.C3.css': 'url("mark.D4.webp")',
    'other.E5.js': 'import "./page.A1.js"',
  };
  const names = [...Object.keys(texts), 'mark.D4.webp', 'stage.F6_1.webp', 'stage.F6_2.webp'];
  const page =
    '<script src="/_astro/page.A1.js"><link href="/_astro/base.C3.css"><img srcset="/_astro/stage.F6_1.webp 1x">';
  const found = await findNamed([page], names, (name) => Promise.resolve(texts[name]!));
  expect([...found].sort()).toEqual([
    ...['base.C3.css', 'later.B2.js', 'mark.D4.webp', 'page.A1.js', 'stage.F6_1.webp'],
  ]);
});
