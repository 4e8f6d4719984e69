import { expect, test } from 'vitest';
import { adviseOn, describeFound, describeLeftOut, describeNothing } from './describe-found.ts';
import { parseQuery } from '../query/query.ts';

test('the number found is said with what was asked', () => {
  expect(describeFound(parseQuery('람다'), [], 12)).toBe('‘람다’ 검색 결과 12건');
});

test('an empty result says what was searched and where', () => {
  expect(describeNothing(parseQuery('zxqv'), ['2019'])).toBe(
    '제목, 본문, 행사, 발표자, 글쓴이에서 ‘zxqv’를 찾았지만 맞는 글이 없습니다. 고른 조건은 2019입니다.',
  );
  expect(describeNothing(parseQuery('뷁'), [])).toContain('‘뷁’을 찾았지만');
});

test('punctuation alone is told from a word that is nowhere', () => {
  expect(describeNothing(parseQuery('🙂'), [])).toContain('한글, 영문, 숫자로');
});

test('advice fits the question', () => {
  expect(adviseOn(parseQuery('패킷 손실'), ['2019'])).toEqual([
    '낱말을 줄이거나 더 흔한 말로 바꿔 보세요.',
    '위에 있는 조건을 하나씩 빼 보세요.',
  ]);
});

test('what was left out is said', () => {
  expect(describeLeftOut(parseQuery('람다'), ['2031'])).toContain('‘2031’');
  expect(describeLeftOut(parseQuery('람다'), [])).toBe('');
});
