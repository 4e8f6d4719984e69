import { expect, test } from 'vitest';
import type { Problem } from '../problems/problem.ts';
import { showProblems, sortForPage } from './shown-problems.ts';

const problem = (file: string, rule: Problem['rule'] = 'no-html'): Problem => ({
  rule,
  severity: 'error',
  message: '',
  place: { kind: 'text', file: `content/${file}`, line: 3, column: 1 },
});
const within = (file: string) => file.replace('content/', '');
const shown = (...problems: Problem[]) => showProblems(problems, within);

test('a problem belongs to the page that is made of its file', () => {
  const files = [
    'events/a/b/index.md',
    'events/a/b/stage.jpg',
    'events/a/programme.yml',
    'services.yml',
  ];
  expect(shown(...files.map((file) => problem(file))).map(({ page }) => page)).toEqual([
    'events/a/b/',
    'events/a/b/',
    'events/a/',
    'services/',
  ]);
});

test('of all problems those of the open page come first, then those of its event', () => {
  const files = ['events/z/y/index.md', 'events/a/event.md', 'events/a/b/index.md'];
  const { own, others } = sortForPage(shown(...files.map((file) => problem(file))), 'events/a/b/');
  expect(own.map(({ page }) => page)).toEqual(['events/a/b/']);
  expect(others.map(({ page }) => page)).toEqual(['events/a/', 'events/z/y/']);
});

test('a page whose file cannot be read is known to be as it was', () => {
  const isStale = (rule: Problem['rule'], page: string) =>
    sortForPage(shown(problem('events/a/b/index.md', rule)), page).isStale;
  expect(isStale('yaml', 'events/a/b/')).toBe(true);
  expect(isStale('no-html', 'events/a/b/')).toBe(false);
  expect(isStale('yaml', 'events/a/')).toBe(false);
});
