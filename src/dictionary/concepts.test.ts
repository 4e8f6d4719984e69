import { expect, test } from 'vitest';
import { aService } from '../../tests/support/a-content.ts';
import type { ConceptData } from '../schema/concept.ts';
import { checkConcepts } from './concepts.ts';
import { buildDictionary } from './dictionary.ts';

const { dictionary } = buildDictionary([aService({ aliases: { korean: ['람다'] } })]);
const concept = (given: Partial<ConceptData>): ConceptData => ({
  id: 'serverless',
  name: '서버리스',
  names: [],
  wrong: [],
  members: [],
  ...given,
});
const check = (...given: Partial<ConceptData>[]) =>
  checkConcepts(given.map(concept), dictionary).map(({ rule, place }) => [
    rule,
    'path' in place ? place.path : [],
  ]);

test('a name belongs to one thing alone, service or concept', () => {
  expect(check({ names: ['람다'] })).toEqual([['alias-claimed-twice', [0, 'names', 0]]]);
  expect(check({}, { id: 'other', name: '다른 것', wrong: ['서버 리스'] })).toEqual([
    ['alias-claimed-twice', [1, 'wrong', 0]],
  ]);
});

test('a member must exist', () => {
  expect(check({ members: ['aws-lambda', 'aws-lamda'] })).toEqual([
    ['unknown-member', [0, 'members', 1]],
  ]);
});

test('a good list has no problem', () => {
  expect(
    check({ members: ['aws-lambda'] }, { id: 'cache', name: '캐시', members: ['serverless'] }),
  ).toEqual([]);
});
