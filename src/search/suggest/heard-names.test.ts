import { expect, test } from 'vitest';
import { prepareHeard } from './heard-names.ts';
import { readyName } from './name-match.ts';

const names = ['Oliver Clark', '김준형', 'Identity and Access Management'].map(readyName);
const heard = prepareHeard(names);
const find = (typed: string) => {
  const weigh = heard(typed);
  return names.filter((name) => weigh?.(name) !== undefined).map(({ text }) => text);
};

test('a name is found by how it sounds in the other script', () => {
  expect(find('올리버 클라크')).toEqual(['Oliver Clark']);
  expect(find('올리버 클라크를')).toEqual(['Oliver Clark']);
});

test('every word has to sound like one of the name', () => {
  expect(find('올리버 패킷')).toEqual([]);
});

test('an ordinary word of a long name is not that name', () => {
  expect(find('매니지먼트')).toEqual([]);
});

test.each(['', '뷁뷁', '안녕하세요', 'zxqvwk'])('nothing sounds like %j', (typed) => {
  expect(find(typed)).toEqual([]);
});
