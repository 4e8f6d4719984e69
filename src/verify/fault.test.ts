import { expect, test } from 'vitest';
import { buildProblems, type Fault } from './fault.ts';

const fault = (file: string, more: Partial<Fault> = {}): Fault => ({
  ...{ file, rule: 'dead-link', message: '없습니다.' },
  ...more,
});

const sources = ['events/summit/event.md', 'events/summit/one/index.md', 'services.yml'];
const problems = (...faults: Fault[]) =>
  buildProblems(faults, { folder: 'dist', content: 'content', sources });
const [one, summit] = ['events/summit/one/index.html', 'events/summit/index.html'];

test('a fault stands in the content file that can mend it, and names the built one', () => {
  expect(problems(fault(one, { hint: '고쳐 주세요.' }))).toEqual([
    {
      rule: 'dead-link',
      severity: 'error',
      message: `없습니다. (${one})`,
      hint: '고쳐 주세요.',
      place: { kind: 'file', file: 'content/events/summit/one/index.md' },
    },
  ]);
});

test('a fault that no content file can mend stands in the built file', () => {
  const [problem] = problems(fault('_astro/page.D1a2b3c4.js'));
  expect(problem!.place).toEqual({ kind: 'file', file: 'dist/_astro/page.D1a2b3c4.js' });
  expect(problem!.hint).toBeUndefined();
});

test('one fault of several files is one problem, named once a file; of several sources it is nobody’s', () => {
  const [problem, ...more] = problems(fault(summit), fault(one), fault(summit));
  expect(more).toEqual([]);
  expect(problem).toMatchObject({
    message: `없습니다. (${summit}, ${one})`,
    place: { file: `dist/${summit}` },
  });
});

test('faults that differ in rule, words or advice are problems of their own', () => {
  const differing: Partial<Fault>[] = [
    {},
    { rule: 'dead-anchor' },
    { message: '있습니다.' },
    { hint: '고쳐 주세요.' },
  ];
  expect(problems(...differing.map((more) => fault(one, more)))).toHaveLength(4);
});

test.each([
  [5, '없습니다. (a0, a1, a2, a3, a4)'],
  [8, '없습니다. (a0, a1, a2, a3, a4 외 3곳)'],
])('of %d files with one fault, five are named and the others counted', (count, message) => {
  const faults = Array.from({ length: count }, (_, index) => fault(`a${index}`));
  expect(problems(...faults)).toMatchObject([{ message }]);
});
