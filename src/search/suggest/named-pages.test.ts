import { expect, test } from 'vitest';
import { buildNamedFinder } from './named-pages.ts';

const find = buildNamedFinder({
  services: [
    ['AWS Lambda', 'services/aws-lambda/', '', 'Lambda', '람다'],
    ['Elastic Load Balancing', 'services/elb/', '', '로드 밸런서'],
  ],
  people: [['김준형', 'speakers/kim-junhyung/', 'AWS']],
  pages: [['람다 이야기', 'events/a/', '']],
});
const names = (typed: string) => find(typed, 3).map(({ name }) => name);

test('what a search names is found, particles and spacing aside', () => {
  expect(names('람다를 김준형이')).toEqual(['AWS Lambda', '김준형']);
  expect(names('로드밸런서 비용')).toEqual(['Elastic Load Balancing']);
});

test('without a whole name those that begin so', () => {
  expect(names('김준')).toEqual(['김준형']);
  expect(names('fkaek')).toEqual(['AWS Lambda']);
});

test('recaps stand in the list of results, not here', () => {
  expect(names('람다 이야기')).toEqual(['AWS Lambda']);
});

test.each(['', 'l', '패킷', '!?', 'zxqv', 'ㅏ'.repeat(10_000)])(
  'nothing is named by %j',
  (typed) => {
    expect(names(typed)).toEqual([]);
  },
);
