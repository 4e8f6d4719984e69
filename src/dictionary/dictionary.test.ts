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
