import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findExcess } from '../markdown/limits.ts';
import { renderRules } from './render-rules.ts';
import { ruleIds, severityOf } from './rules.ts';

const code = globSync('src/**/*.ts', { exclude: ['src/**/*.test.ts', 'src/problems/rules/*.ts'] })
  .filter((file) => !file.endsWith('problems/rules.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test('every rule is told of somewhere', () => {
  // `unknown-speaker` is told by the kind of what is not known.
  const told = (id: string) =>
    [id, id.replace('unknown-', '')].some((one) => code.includes(`'${one}'`));
  expect(ruleIds.filter((id) => !told(id))).toEqual([]);
});

test('the page of rules that authors read is the one that the rules make', () => {
  expect(readFileSync('content/RULES.md', 'utf8')).toBe(`${renderRules()}\n`);
});

test('what only readers need stops no draft, what only asks stops nothing', () => {
  expect([severityOf('picture-alt'), severityOf('picture-alt', true)]).toEqual([
    'error',
    'warning',
  ]);
  expect([severityOf('schema', true), severityOf('spelling'), severityOf('astro')]).toEqual([
    'error',
    'warning',
    'error',
  ]);
});

test('the page of rules is no longer and no deeper than a text may be', () => {
  expect(findExcess(renderRules())).toBeUndefined();
});
