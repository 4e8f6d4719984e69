import { expect, test } from 'vitest';
import { fieldProblem } from '../problems/problem.ts';
import type { RuleId } from '../problems/rules.ts';
import { withoutEchoes } from './echoes.ts';

const problem = (rule: RuleId, file: string) => fieldProblem(rule, file, [], '');
const rest = (problems: ReturnType<typeof problem>[], ...faulty: string[]) =>
  withoutEchoes(
    problems,
    faulty.map((file) => ({ file, fields: 'all' })),
  ).map(({ rule }) => rule);

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

test('a fault of another field hides nothing', () => {
  const unknownTrack = problem('unknown-track', 'content/events/a/programme.yml');
  const left = (...fields: string[]) =>
    withoutEchoes([unknownTrack], [{ file: 'content/events/a/event.md', fields }]).length;
  expect([left('days'), left('tracks'), left('venue', 'id')]).toEqual([1, 0, 0]);
});
