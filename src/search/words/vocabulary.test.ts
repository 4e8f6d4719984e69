import { expect, test } from 'vitest';
import { buildVocabulary, codeAt, isCode } from './vocabulary.ts';

const loadBalancer = {
  code: codeAt(0),
  name: '로드 밸런서',
  names: ['로드 밸런서', 'load balancer', 'LB'],
  others: ['로드 벨런서'],
  parents: [],
};
const lambda = {
  code: codeAt(1),
  name: 'AWS Lambda',
  names: ['AWS Lambda', 'Lambda', '람다'],
  others: ['Labda'],
  parents: [codeAt(2)],
};
const vocabulary = buildVocabulary([loadBalancer, lambda]);

test('a name is found in any spacing and spelling', () => {
  for (const keys of [['로드', '밸런서'], ['로드밸런서'], ['load', 'balancer'], ['lb']]) {
    expect(vocabulary.find(keys.map((key) => key.replace('밸', '벨')))).toBe(loadBalancer);
  }
});

test('the longest name that begins at a place is found', () => {
  expect(vocabulary.findAt(['은', 'aws', 'lambda', '함수'], 1)).toEqual({
    term: lambda,
    length: 2,
  });
  expect(vocabulary.findAt(['aws', '함수'], 0)).toBeUndefined();
});

test('a word half typed finds the names it may become', () => {
  expect(vocabulary.startingWith('람')).toEqual([lambda]);
  expect(vocabulary.startingWith('lab')).toEqual([]);
  expect(vocabulary.byChoseong('ㄹㄷㅂㄹㅅ')).toEqual([loadBalancer]);
});

test('codes are letters of one length that no text holds', () => {
  const codes = [0, 25, 26, 700, 17_000].map(codeAt);
  expect(new Set(codes.map(({ length }) => length))).toEqual(new Set([4]));
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.every(isCode)).toBe(true);
});
