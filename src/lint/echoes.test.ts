import { expect, test } from 'vitest';
import { fieldProblem } from '../problems/problem.ts';
import type { RuleId } from '../problems/rules.ts';
import { withoutEchoes } from './echoes.ts';

const problem = (rule: RuleId, file: string) => fieldProblem(rule, file, [], '');
const rest = (problems: ReturnType<typeof problem>[], ...faulty: string[]) =>
  withoutEchoes(problems, faulty).map(({ rule }) => rule);

const unknownSession = problem('unknown-session', 'content/events/a/one/index.md');

test('a session is not missed where its programme cannot be read', () => {
  expect(rest([unknownSession], 'content/events/a/programme.yml')).toEqual([]);
});

test("another event's programme changes nothing", () => {
  expect(rest([unknownSession], 'content/events/b/programme.yml')).toEqual(['unknown-session']);
});

test('one slip in the dictionary does not make every service unknown', () => {
  const found = [
    problem('unknown-service', 'content/events/a/programme.yml'),
    problem('unknown-speaker', 'content/events/a/programme.yml'),
  ];
  expect(rest(found, 'content/services.yml')).toEqual(['unknown-speaker']);
});
