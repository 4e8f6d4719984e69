import { expect, test } from 'vitest';
import { joinedKeys, joinedPair, partsOf } from './joined.ts';

test.each([
  ['GPT-4o를', ['gpt4o']],
  ['Node.js', ['nodejs']],
  ['HTTP/2', ['http2']],
  ['Wi‑Fi', ['wifi']],
  ['R&D', ['rd']],
  ['O’Reilly', ['oreilly']],
  ['m5.large', ['m5large']],
  ['ap-northeast-2', ['apnortheast2']],
  ['Notepad++', ['notepad++']],
  ['C++17', ['c++17']],
  ['GPT-4o/Claude-3.5', ['gpt4o', 'claude3.5']],
])('a name with signs within it is one name: %s → %j', (word, joined) => {
  expect(joinedKeys(word)).toEqual(joined);
});

test.each([
  'real-time',
  '1-2',
  '3.5mm',
  '10.0.0.0/16',
  'docs.example.com',
  'don’t',
  'src/lib/a.js',
])('%s is none: its parts say as much, or it is no name', (word) => {
  expect(joinedKeys(word)).toEqual([]);
});

test('a part that readers type for the whole is found too', () => {
  expect(['.env', '10Gbps', '3.5mm', '4o'].map(partsOf)).toEqual([['env'], ['gbps'], ['mm'], []]);
});

test('a name and its number are one name, with a space between them too', () => {
  expect(joinedPair('Java', '9에서')).toBe('java9');
  expect(joinedPair('(ISO', '8601)')).toBe('iso8601');
  expect(joinedPair('GPT', '4o')).toBe('gpt4o');
  expect(joinedPair('C++', '17')).toBe('c++17');
});

test.each([
  ['Summit', '2016'],
  ['AZ', '3개'],
  ['CPU', '80%'],
  ['Java,', '9'],
  ['over', '9'],
  ['서버', '9'],
  ['Java', ''],
])('a year, an amount or another word is no part of a name: %s %s', (one, other) => {
  expect(joinedPair(one, other)).toBeUndefined();
});
