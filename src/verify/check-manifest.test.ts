import { expect, test } from 'vitest';
import { edit, faultsAfter } from '../../tests/support/verify-in-memory.ts';
import { aBuiltSite, recapFile, type BuiltSite } from '../../tests/support/a-built-site.ts';

const file = 'manifest.webmanifest';
const change = (from: string | RegExp, to: string) => edit(file, (text) => text.replace(from, to));

test.each<[string, string, string, (site: BuiltSite) => unknown]>([
  ['no name', 'manifest', file, change('"short_name":"서밋 노트"', '"short_name":""')],
  [
    'another first page',
    'manifest',
    file,
    change('"start_url":"/notes/"', '"start_url":"/notes/events/"'),
  ],
  ['more than the site', 'outside-base', file, change('"scope":"/notes/"', '"scope":"/"')],
  ['an icon that is not there', 'dead-link', file, change('icons/192.png', 'icons/96.png')],
  [
    'an icon of another size',
    'manifest',
    file,
    (site) => site.set('icons/192.png', site.get('icons/512.png')!),
  ],
  ['none that may be cut', 'manifest', file, change(',"purpose":"maskable"', '')],
  ['a shortcut to nothing', 'dead-link', file, change('/notes/events/', '/notes/gone/')],
  [
    'a page that does not name it',
    'manifest',
    recapFile,
    edit(recapFile, (text) => text.replace(/<link rel="manifest"[^>]*>/, '')),
  ],
  ['half a file', 'unreadable-file', file, edit(file, (text) => text.slice(0, 40))],
  ['no file', 'missing-page', file, (site) => site.delete(file)],
])('a manifest is held to what it says: %s', async (_, rule, where, spoil) => {
  const faults = await faultsAfter(spoil);
  expect(faults).toContainEqual(expect.objectContaining({ rule, file: where }));
});

test('a right one is let pass', async () => {
  expect(await faultsAfter(() => aBuiltSite())).toEqual([]);
});
