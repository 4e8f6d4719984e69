import { expect, test } from 'vitest';
import { aService } from '../../tests/support/a-content.ts';
import type { Change } from '../schema/life.ts';
import { buildDictionary } from './dictionary.ts';
import { buildChangesSince } from './since.ts';

const source = 'https://aws.amazon.com/about/';
const launched: Change = { kind: 'launched', date: '2020-05', source };
const closed: Change = { kind: 'closed', date: '2024-07-25', source };
const ended: Change = { kind: 'ended', date: '2026', source };
const renamed: Change = { kind: 'renamed', from: 'Amazon Sage', date: '2024-12-03', source };

const { dictionary } = buildDictionary([
  aService({ id: 'mesh', name: 'AWS Mesh', life: [launched, closed, ended] }),
  aService({ id: 'sage', name: 'Amazon Sage' }),
  aService({ id: 'sage-ai', name: 'Amazon Sage AI', life: [renamed, ended] }),
]);
const changesSince = buildChangesSince(dictionary);
const told = (id: string, day: string) =>
  changesSince(id, day).map(({ service, changes }) => [
    service.id,
    ...changes.map(({ date }) => date),
  ]);

test('what became of a service after a day is told, but not that it was launched', () => {
  expect(told('mesh', '2019-04-18')).toEqual([['mesh', '2024-07-25', '2026']]);
  expect(told('mesh', '2024-07-25')).toEqual([['mesh', '2026']]);
});

test('only what is surely later counts where a month or a year is all that is known', () => {
  expect(told('mesh', '2024-07')).toEqual([['mesh', '2026']]);
  expect(told('mesh', '2026-05-14')).toEqual([]);
});

test('who named a service that gave its name to another is told of it, and of nothing else that became of it', () => {
  expect(told('sage', '2019-04-18')).toEqual([['sage-ai', '2024-12-03']]);
  expect(told('sage', '2025-05-14')).toEqual([]);
  expect(told('sage-ai', '2019-04-18')).toEqual([['sage-ai', '2024-12-03', '2026']]);
});

test('a service that nobody knows has no life', () => {
  expect(told('none', '2019')).toEqual([]);
});
