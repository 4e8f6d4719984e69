import { expect, test } from 'vitest';
import { renderJson } from './json.ts';
import { fieldProblem } from './problem.ts';

test('a program reads what an author reads', () => {
  const place = { kind: 'text', file: 'a.md', line: 3, column: 1 } as const;
  const problem = { rule: 'spelling', severity: 'warning', message: '말', place } as const;
  expect(
    JSON.parse(renderJson([problem, fieldProblem('schema', 'b.yml', ['id'], '글', '힌트')])),
  ).toEqual({
    errors: 1,
    warnings: 1,
    problems: [
      { file: 'a.md', line: 3, column: 1, severity: 'warning', rule: 'spelling', message: '말' },
      {
        ...{ file: 'b.yml', field: 'id', severity: 'error', rule: 'schema' },
        ...{ message: '글', hint: '힌트' },
      },
    ],
  });
});
