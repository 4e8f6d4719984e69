import { expect, test } from 'vitest';
import { aService } from '../../tests/support/a-content.ts';
import type { Change } from './life.ts';
import { formerNames, serviceSchema } from './service.ts';

const source = 'https://aws.amazon.com/about/';
const launched: Change = { kind: 'launched', date: '2015-10-01', source };
const renamed: Change = { kind: 'renamed', from: 'Amazon ES', date: '2021-09', source };
const ended: Change = { kind: 'ended', date: '2026-09-30', source };

const faultsOf = (given: Record<string, unknown>) =>
  (serviceSchema.safeParse({ ...aService(), ...given }).error?.issues ?? []).map(({ path }) =>
    path.join('.'),
  );

test('a life is told from the oldest day on, however exactly each is known', () => {
  expect(faultsOf({ life: [launched, renamed, ended] })).toEqual([]);
  expect(faultsOf({ life: [renamed, { ...renamed, date: '2021-09-08' }] })).toEqual([]);
  expect(faultsOf({ life: [ended, renamed] })).toEqual(['life']);
});

test('every day of a life has a source, and every new name the one before', () => {
  expect(faultsOf({ life: [{ ...ended, source: undefined }] })).toEqual(['life.0.source']);
  expect(faultsOf({ life: [{ ...renamed, from: undefined }] })).toEqual(['life.0.from']);
  expect(faultsOf({ life: [{ ...ended, from: 'Amazon ES' }] })).toEqual(['life.0']);
});

test('a name before is a former name by itself, but what a part of the service was called', () => {
  const aliases = { ...aService().aliases, former: ['Elasticsearch'] };
  const part: Change = { ...renamed, from: 'Kibana', part: '대시보드' };
  const later: Change = { ...renamed, from: 'Amazon Elastic', date: '2022' };
  expect(formerNames({ life: [renamed, part, later], aliases })).toEqual([
    'Amazon Elastic',
    'Amazon ES',
    'Elasticsearch',
  ]);
  expect(faultsOf({ life: [renamed], aliases: { ...aliases, former: ['Amazon ES'] } })).toEqual([
    'aliases.former',
  ]);
});
