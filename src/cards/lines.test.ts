import { describe, expect, test } from 'vitest';
import { balanceLines, breakLines } from './lines.ts';

/** Every letter is one wide. */
const measure = (text: string) => text.length;

describe('a text is broken', () => {
  test('between words, never within one that fits', () => {
    expect(breakLines('게임서비스 890개를 정리했다', 8, measure)).toEqual([
      '게임서비스',
      '890개를',
      '정리했다',
    ]);
  });

  test('not between a number and what it counts', () => {
    expect(breakLines('사용자 천만 명의 이야기', 6, measure)).toEqual([
      '사용자',
      '천만 명의',
      '이야기',
    ]);
  });

  test('within a word that is wider than a line', () => {
    expect(breakLines('가나다라마바사 아', 3, measure)).toEqual(['가나다', '라마바', '사 아']);
  });

  test('with a sign at the end where it is too long, after a whole word', () => {
    expect(breakLines('하나 둘, 셋 넷 다섯', 5, measure, 2)).toEqual(['하나 둘,', '셋 넷…']);
    expect(breakLines('하나 둘, 셋', 5, measure, 1)).toEqual(['하나…']);
  });

  test('into no line, of no text', () => {
    expect(breakLines('', 5, measure)).toEqual([]);
  });
});

test('a title of two lines pauses where its reader does', () => {
  expect(balanceLines('줄을 세우는 긴 법, 처음부터 끝까지', 14, measure)).toEqual([
    '줄을 세우는 긴 법,',
    '처음부터 끝까지',
  ]);
  expect(balanceLines('법, 처음부터 아주 끝까지', 11, measure)).toEqual([
    '법, 처음부터',
    '아주 끝까지',
  ]);
});

test('lines of a title are about equally long, and as many as before', () => {
  expect(breakLines('가나 다라 마바 사아 자', 12, measure)).toEqual(['가나 다라 마바 사아', '자']);
  expect(balanceLines('가나 다라 마바 사아 자', 12, measure)).toEqual([
    '가나 다라',
    '마바 사아 자',
  ]);
});
