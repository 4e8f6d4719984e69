import { expect, test } from 'vitest';
import { readLicences } from './licences.ts';

const { served, tools } = readLicences();

test('code that is passed on goes with the notice of whoever wrote it', () => {
  const silent = served.filter(({ notice }) => !/^Copyright /m.test(notice));
  expect(silent).toEqual([]);
});

test('a notice says nothing of what is not passed on', () => {
  const [rolldown] = served.filter(({ name }) => name === 'rolldown');
  expect(rolldown?.notice).toContain('VoidZero');
  expect(rolldown?.notice).not.toContain('externally maintained libraries');
});

test('a package stands in one of the two lists', () => {
  const names = [...served, ...tools].map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
