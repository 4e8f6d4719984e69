import { expect, test } from 'vitest';
import { rewrite } from '../query/rewrite.ts';
import { packKnowledge, unpackNames, unpackWords } from '../words/knowledge.ts';
import { codeAt } from '../words/vocabulary.ts';
import { buildMatcher } from './matcher.ts';
import { holdsPhrases, markText, markWords } from './segments.ts';

const term = (index: number, names: string[], parents: string[] = [], others: string[] = []) => ({
  code: codeAt(index),
  name: names[0]!,
  names,
  others,
  parents,
});
const terms = [
  term(0, ['AWS Lambda', 'Lambda', '람다'], [codeAt(1)], ['Labda']),
  term(1, ['서버리스', 'serverless']),
  term(2, ['로드 밸런서', 'load balancer']),
  term(3, ['클라우드']),
  term(4, ['클라우드 컴퓨팅']),
];
const words = [
  '로드',
  '밸런서',
  '모니터링',
  '비용',
  '최적화',
  '컴퓨팅',
  'ec2',
  'gpt4o',
  'c++',
  '.net',
  '2.5gbps',
];
const packed = packKnowledge(terms, new Map(words.map((word) => [word, 1])));
const knowledge = unpackWords(packed.words, unpackNames(packed.names));

const matcherOf = (query: string) => buildMatcher(rewrite(query.split(' '), knowledge), knowledge);

/** A text with what answers a query in brackets. */
const mark = (query: string, text: string) =>
  markText(text, matcherOf(query))
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('');

test.each([
  ['모니터링', '모니터링을 하고, 모니터링합니다.', '[모니터링]을 하고, [모니터링]합니다.'],
  ['모니', '모니터링, 모니터', '[모니터링], [모니터]'],
  ['ec2', 'EC2에서는 EC2.', '[EC2]에서는 [EC2].'],
  ['비용 최적화', '비용 최적화를', '[비용 최적화]를'],
  ['비용 최적화', '비용을 최적화', '[비용]을 [최적화]'],
  ['비용 최적화', '비용, 최적화', '[비용], [최적화]'],
  ['비용', '아무것도 아닌 말', '아무것도 아닌 말'],
])('a word is marked without what is glued to it: %s in «%s»', (query, text, marked) => {
  expect(mark(query, text)).toBe(marked);
});

test.each([
  ['람다', '합니다(AWS Lambda).', '합니다([AWS Lambda]).'],
  ['AWS Lambda', '람다는 Labda', '[람다]는 [Labda]'],
  ['서버리스', 'Lambda와 serverless', '[Lambda]와 [serverless]'],
  ['람다', '서버리스', '서버리스'],
  ['클라우드', '클라우드 컴퓨팅이란', '[클라우드] 컴퓨팅이란'],
  ['로드 밸런서', '로드밸런서와 로드의 밸런서', '[로드밸런서]와 [로드]의 [밸런서]'],
])('a name is marked by any of its names, and what is a kind of it: %s in «%s»', (...row) => {
  const [query, text, marked] = row;
  expect(mark(query, text)).toBe(marked);
});

test.each([
  ['gpt4o', 'GPT-4o를, GPT.', '[GPT-4o]를, GPT.'],
  ['gpt4o', 'GPT 4o에서', '[GPT 4o]에서'],
  ['c++', 'C, C++에서, C#.', 'C, [C++]에서, C#.'],
  ['.net', '(.NET) network', '([.NET]) network'],
  ['2.5gbps', '2.5Gbps로', '[2.5Gbps]로'],
])('a name with signs is marked whole: %s in «%s»', (query, text, marked) => {
  expect(mark(query, text)).toBe(marked);
});

test('a word that only the index knows to match is marked whole', () => {
  const matcher = matcherOf('최적화');
  expect(markWords(['(비용최적화를)', '합니다'], matcher, [true, false])).toEqual([
    { text: '(', marked: false },
    { text: '비용최적화', marked: true },
    { text: '를) 합니다', marked: false },
  ]);
  expect(matcher.core('…')).toEqual([0, 1]);
});

test('nothing is nothing to mark', () => {
  expect(markText('', matcherOf('비용'))).toEqual([]);
});

test('a phrase is held literally, but for case and the width of spaces', () => {
  expect(holdsPhrases('패킷\n  손실과 UDP', ['패킷 손실', 'udp'])).toBe(true);
  expect(holdsPhrases('패킷 손실', ['패킷 손실', 'UDP'])).toBe(false);
  expect(holdsPhrases('아무 말', [])).toBe(true);
});
