import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findSite, siteIn } from './find-site.ts';

test.each([
  ['title: 글\nurl: https://example.com\nbaseurl: "/blog"', 'https://example.com/blog'],
  ['url: "https://example.com/" # 주소\nbaseurl: ""', 'https://example.com'],
  ["baseURL = 'https://example.com/notes/'", 'https://example.com/notes'],
  ['title: 글', undefined],
  ['url: javascript:alert(1)', undefined],
])('the site of %j is %s', (settings, site) => {
  expect(siteIn(settings)).toBe(site);
});

test('settings are looked for in the folders that were named', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  expect(await findSite([folder])).toBeUndefined();
  await writeFile(join(folder, '_config.yml'), 'url: https://example.com\n');
  expect(await findSite([join(folder, 'none'), folder])).toBe('https://example.com');
});
