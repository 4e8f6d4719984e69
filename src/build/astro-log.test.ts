import { describe, expect, test } from 'vitest';
import { findComplaints } from './astro-log.ts';

const line = (level: string, message: string, label: string | null = 'build') =>
  JSON.stringify({ message, label, level });

test('a build that goes as builds go has nothing to complain of', () => {
  const log = [
    line('warn', 'data store cleared (force)', 'content'),
    line('info', '95 page(s) built in 21.74s'),
  ].join('\n');
  expect(findComplaints(`${log}\n`)).toEqual([]);
});

describe('what Astro says and builds all the same stops the build', () => {
  test.each([
    ['an error', line('error', 'Entry events → none was not found.')],
    ['a warning nobody knows', line('warn', 'Something is deprecated.')],
    ['a picture published as it was', line('info', 'Could not optimize /_astro/a.webp')],
    ['words past the log', '(!) Some chunks are larger than 500 kB'],
    ['what is JSON and no entry of the log', 'null'],
    ['half an entry', '{"level":"info"}'],
    ['a number', '42'],
    ['a warning of Node', '(node:1) Warning: something is deprecated'],
    ['the same again and again', `${line('warn', 'No.')}\n${line('warn', 'No.')}`],
  ])('%s', (_name, log) => {
    expect(findComplaints(log)).toMatchObject([{ rule: 'tool-complaint', severity: 'error' }]);
  });
});

test('what it says over several lines, in colours and boxes, is one line', () => {
  const log = line('error', '\u001B[31mNo.\u001B[0m\n  ╭─[ a.mdx ]\n  │ Help');
  expect(findComplaints(log)[0]?.message).toMatch(/: No\. \[ a\.mdx \] Help$/);
});

test('a file of the content that it names is named', () => {
  const log = line('error', 'Image ./a.jpg in content/events/summit/one/index.md is missing');
  expect(findComplaints(log)).toMatchObject([
    { place: { file: 'content/events/summit/one/index.md' } },
  ]);
});
