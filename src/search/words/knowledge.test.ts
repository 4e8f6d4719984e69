import { expect, test } from 'vitest';
import { packKnowledge, unpackNames, unpackWords } from './knowledge.ts';
import { codeAt } from './vocabulary.ts';

const lambda = {
  code: codeAt(0),
  name: 'AWS Lambda',
  names: ['AWS Lambda', '람다'],
  others: ['Labda'],
  parents: [codeAt(7)],
};
const { names, words } = packKnowledge([lambda], new Map([['모니터링', 3]]));

test('names come back with all they say, and words after them', () => {
  const knowledge = unpackNames(names);
  expect(knowledge.vocabulary.terms).toEqual([lambda]);
  expect([knowledge.lexicon.has(lambda.code), knowledge.lexicon.has('모니터링')]).toEqual([
    true,
    false,
  ]);
  expect(unpackWords(words, knowledge).lexicon.has('모니터링')).toBe(true);
});

test('what was cut off, or is another page, is refused', () => {
  for (const text of [names.slice(0, -1), '', '<!doctype html>']) {
    expect(() => unpackNames(text)).toThrow('not whole');
  }
  expect(() => unpackWords(words.slice(0, 5), unpackNames(names))).toThrow('not whole');
});
