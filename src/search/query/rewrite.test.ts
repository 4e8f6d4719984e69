import { describe, expect, test } from 'vitest';
import { foldSpelling } from '../../korean/spelling.ts';
import { packKnowledge, unpackNames, unpackWords } from '../words/knowledge.ts';
import { rewrite } from './rewrite.ts';
import { codeAt, type Term } from '../words/vocabulary.ts';

const term = (index: number, names: string[], others: string[] = []): Term => ({
  code: codeAt(index),
  name: names[0]!,
  names,
  others,
  parents: [],
});
const [lambda, serverless, balancer, holly] = [
  term(0, ['AWS Lambda', 'Lambda', '람다'], ['Labda']),
  term(1, ['서버리스', 'serverless', '서버 없는']),
  term(2, ['로드 밸런서', 'load balancer', 'LB']),
  term(3, ['Holly Mesrobian', '홀리 메스로비안']),
] as const;
const words = [
  '서버',
  '모니터링',
  '비용',
  '최적화',
  '로드밸런싱',
  '도시락',
  'datadog',
  '패턴',
  '나누나요',
];
const packed = packKnowledge(
  [lambda, serverless, balancer, holly],
  new Map(words.map((word) => [word, 2])),
);
const knowledge = unpackWords(packed.words, unpackNames(packed.names));
const plan = (typed: string) => rewrite(typed.split(' '), knowledge);
const keys = (typed: string) => plan(typed).wanted.map((wanted) => wanted.keys[0]);
const notes = (typed: string) => plan(typed).notes.map(({ kind, meant }) => [kind, meant]);

describe('a name means one thing', () => {
  test.each(['람다', '람다를', 'Lambda', 'AWS Lambda', 'LAMBDA', 'Labda', 'ＬＡＭＢＤＡ'])(
    '%s',
    (typed) => {
      expect(keys(typed)).toEqual([lambda.code]);
    },
  );

  test.each(['로드 밸런서', '로드밸런서를', 'load balancer', 'loadbalancer', 'LB'])(
    '%s',
    (typed) => {
      expect(keys(typed)).toEqual([balancer.code]);
    },
  );

  test('a name of several words is looked for by its words too', () => {
    expect(plan('서버 없는').wanted[0]).toMatchObject({ keys: [serverless.code] });
  });

  test('the reader is told which name it is, unless it is the one typed', () => {
    expect(notes('람다')).toEqual([['synonym', 'AWS Lambda']]);
    expect(notes('서버리스를')).toEqual([]);
    expect(notes('로드밸런서')).toEqual([]);
  });
});

describe('the wrong keyboard layout', () => {
  test.each([
    ['fkaek', lambda.code],
    ['tjqjfltm', serverless.code],
    ['ㅣ므ㅠㅇㅁ', lambda.code],
    ['ahslxjfld', '모니터링'],
  ])('%s', (typed, key) => {
    expect(keys(typed)).toEqual([key]);
    expect(plan(typed).notes[0]?.kind).toBe('keyboard');
  });
});

describe('a word that is no name', () => {
  test('is found without its particle', () => expect(keys('모니터링을')).toEqual(['모니터링']));
  test('is found by its beginning, also half typed', () => {
    expect(keys('모니')).toEqual(['모니']);
    expect(keys('모니털')).toEqual(['모니털']);
    expect(keys('서벌')).toContain(serverless.code);
  });
  test('comes apart where it was written together', () => {
    expect(keys('비용최적화')).toEqual(['비용', '최적화'].map(foldSpelling));
  });
  test('is found by its middle', () => {
    expect(notes('니터')).toEqual([['part', '모니터링']]);
  });
  test('is found with a slip', () => {
    expect(notes('모니터닝')).toEqual([['spelling', '모니터링']]);
    expect(notes('datdog')).toEqual([['spelling', 'datadog']]);
    expect(notes('홀리 메스로비언')).toEqual([['spelling', 'Holly Mesrobian']]);
  });
  test('is found by its initial consonants', () => {
    expect(keys('ㅅㅂㄹㅅ')).toEqual([serverless.code]);
    expect(keys('ㄷㅅㄹ')).toEqual(['도시락']);
    expect(keys('ㄹㄷㅂㄹㅅ')).toEqual([balancer.code]);
  });
  test('that was folded is shown as it is written', () => {
    expect(notes('페턴은요')).toEqual([]);
    expect(notes('패텀')).toEqual([['spelling', '패턴']]);
  });
});

describe('what only asks', () => {
  test('may be missing, and counts little where it is there', () => {
    expect(plan('비용 어떻게 나누나요').wanted).toMatchObject([
      { typed: '비용', isOptional: false },
      { typed: '나누나요', isOptional: true },
    ]);
  });
  test('is looked for where nothing else was typed', () => {
    expect(keys('나누나요')).toEqual(['나누나요']);
  });
});

test.each(['zxqv', '뷁뷁', '김치찌개', 'ㅁㅁㅁㅁㅁ', '12345678'])('%s is missing', (typed) => {
  expect(plan(typed)).toMatchObject({ wanted: [], missing: [typed] });
});
