import { expect, test } from 'vitest';
import { describeMarks, describePlace } from './describe-marks.ts';

test('what was marked is named, and in how many places', () => {
  expect(describeMarks(['패킷 손실'], 3, false)).toBe('검색한 말 ‘패킷 손실’을 3곳에 표시했습니다');
  expect(describeMarks(['서버', '람다'], 12, false)).toBe(
    '검색한 말 ‘서버’, ‘람다’를 12곳에 표시했습니다',
  );
});

test('of many words two are named', () => {
  expect(describeMarks(['서버', '람다', 'S3', 'EKS'], 200, true)).toBe(
    '검색한 말 ‘서버’, ‘람다’ 외 2개를 처음 200곳에 표시했습니다',
  );
});

test('where nothing is marked nothing is said', () => {
  expect(describeMarks(['패킷'], 0, false)).toBe('');
});

test('a place is counted from one', () => {
  expect(describePlace('패킷', 1, 3)).toBe('‘패킷’ 3곳 중 2번째');
});
