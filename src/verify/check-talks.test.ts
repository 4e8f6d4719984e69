import { expect, test } from 'vitest';
import { edit, faultsAfter } from '../../tests/support/verify-in-memory.ts';
import type { BuiltSite } from '../../tests/support/a-built-site.ts';

/** The small built site has one talk, in this file of rows. */
const rows = 'sessions/data/1a2b3c4d-0.txt';
const table = 'sessions/data/1a2b3c4d.txt';

const rulesAfter = async (change: (site: BuiltSite) => unknown) =>
  (await faultsAfter(change)).map(({ rule, file }) => `${rule} ${file}`);

test('each talk stands once in the rows of the list', async () => {
  expect(await faultsAfter(() => undefined)).toEqual([]);
  const twice = edit(rows, (text) =>
    text.replace('</ol>', '<li><a href="/notes/events/summit/#session-two">둘</a></ol>'),
  );
  expect(await rulesAfter(twice)).toContain(`talks ${rows}`);
  expect(await rulesAfter((site) => site.delete(rows))).toEqual([`talks ${rows}`]);
});

test('the table has as many sessions as there are talks', async () => {
  expect(await rulesAfter(edit(table, (text) => text.replace(/^1/, '2')))).toEqual([
    `talks ${table}`,
  ]);
  expect(await rulesAfter(edit(table, (text) => text.slice(0, -3)))).toEqual([`talks ${table}`]);
});

test('what a row leads to is there', async () => {
  const moved = edit(rows, (text) => text.replace('summit/one/', 'summit/gone/'));
  expect(await rulesAfter(moved)).toEqual([`dead-link ${rows}`]);
});

test('files of an earlier list are not published', async () => {
  const stale = (site: BuiltSite) => site.set('sessions/data/0000aaaa-3.txt', '<ol></ol>');
  expect(await rulesAfter(stale)).toEqual(['talks sessions/data/0000aaaa-3.txt']);
});
