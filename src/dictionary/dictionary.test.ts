import { expect, test } from 'vitest';
import { aService } from '../../tests/support/a-content.ts';
import { buildDictionary } from './dictionary.ts';

test('a service is found by any of its names, spaces and case aside', () => {
  const { dictionary } = buildDictionary([
    aService({
      id: 'amazon-dynamodb',
      name: 'Amazon DynamoDB',
      aliases: { korean: ['다이나모DB'] },
    }),
  ]);
  expect(dictionary.find('amazon dynamo db')?.service.id).toBe('amazon-dynamodb');
  expect(dictionary.find('다이나모 db')?.kind).toBe('korean');
});

test('two services that claim one name are a problem at the later one', () => {
  const { problems } = buildDictionary([
    aService({ aliases: { short: ['Lambda'] } }),
    aService({
      id: 'other',
      name: 'Other',
      formal: 'Other',
      aliases: { korean: ['가', 'lambda'] },
    }),
  ]);
  expect(problems).toMatchObject([
    { rule: 'alias-claimed-twice', place: { path: [1, 'aliases', 'korean', 1] } },
  ]);
});

test('an id used twice is a problem', () => {
  const { problems } = buildDictionary([aService(), aService()]);
  expect(problems.map(({ rule }) => rule)).toContain('duplicate-id');
});

test('a service is found by the name it had, unless another bears that name today', () => {
  const renamed = (from: string) => ({
    kind: 'renamed' as const,
    from,
    date: '2024-12-03',
    source: 'https://aws.amazon.com/',
  });
  const { dictionary, problems } = buildDictionary([
    aService({ id: 'kin', name: 'Amazon Kin', life: [renamed('Amazon Kin One')] }),
    aService({ id: 'sage-ai', name: 'Amazon Sage AI', life: [renamed('Amazon Sage')] }),
    aService({ id: 'sage', name: 'Amazon Sage' }),
  ]);
  expect(problems).toEqual([]);
  expect(dictionary.find('Amazon Kin One')?.service.id).toBe('kin');
  expect(dictionary.find('Amazon Sage')?.service.id).toBe('sage');
});
