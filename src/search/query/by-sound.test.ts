import { describe, expect, test } from 'vitest';
import { packKnowledge, unpackNames, unpackWords } from '../words/knowledge.ts';
import { codeAt } from '../words/vocabulary.ts';
import { rewrite } from './rewrite.ts';

const port = {
  code: codeAt(0),
  name: 'Port Royal',
  names: ['Port Royal'],
  others: [],
  parents: [],
};
const words = [
  ...['portland', 'lavender', 'cinnamon', 'brooklyn', 'fever', 'rave', 'springfield', 'monday'],
  ...['로즈마리', '라벤', '더위', '브루', '클린', '스프링', '필드', '모네', '가게'],
];
const packed = packKnowledge([port], new Map(words.map((word) => [word, 1])));
const knowledge = unpackWords(packed.words, unpackNames(packed.names));
const plan = (typed: string) => rewrite(typed.split(' '), knowledge);
const keys = (typed: string) => plan(typed).wanted.map((wanted) => wanted.keys[0]);
const notes = (typed: string) => plan(typed).notes;

describe('a word that stands nowhere in the script it was typed in', () => {
  test('is found in the other one, and the reader is told', () => {
    expect(keys('포틀랜드')).toEqual(['portland']);
    expect(notes('포틀랜드')).toEqual([{ kind: 'sound', typed: '포틀랜드', meant: 'portland' }]);
    expect(keys('rosemary')).toEqual(['로즈마리']);
  });

  test('also with an ending, and beside other words', () => {
    expect(keys('포틀랜드에선')).toEqual(['portland']);
    expect(keys('포틀랜드 가게')).toEqual(['portland', '가게']);
  });

  test('is found before the parts it comes apart into', () => {
    expect(keys('브루클린')).toEqual(['brooklyn']);
    expect(keys('스프링필드')).toEqual(['springfield']);
  });

  test('is found in two words', () => {
    expect(keys('시나몬라벤더')).toEqual(['cinnamon', 'lavender']);
  });

  test('is found in one word where it was typed in two', () => {
    expect(keys('포틀 랜드')).toEqual(['portland']);
    expect(notes('포틀 랜드')).toMatchObject([{ kind: 'sound', typed: '포틀 랜드' }]);
  });

  test('is found as a name', () => {
    expect(keys('포트로얄')).toEqual([port.code]);
    expect(keys('포트 로얄')).toEqual([port.code]);
    expect(notes('포트로얄')).toMatchObject([{ kind: 'sound', meant: 'Port Royal' }]);
  });
});

test('a slip in Latin stays a slip', () => {
  expect(notes('lavendr')).toMatchObject([{ kind: 'spelling', meant: 'lavender' }]);
});

test('what sounds like nothing finds nothing', () => {
  for (const typed of ['뷁뷁', '아버지', '고등학교', 'xqzt', '아버지 고등학교']) {
    expect(plan(typed).wanted).toEqual([]);
  }
});
