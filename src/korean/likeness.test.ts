import { expect, test } from 'vitest';
import { findLikest, foldTitle, likeness, sameTalk } from './likeness.ts';

test.each([
  ['천만 사용자를 위한 아키텍쳐', '천만 사용자를 위한 아키텍처'],
  ['AWS 에서 작은 서비스 구현하기', 'AWS에서 작은 서비스 구현하기'],
  ['스마트한 스토리지 전략', '스마트한 스토리지 비용 관리 전략'],
  ['AWS Lambda 내부 동작 방식 및 활용 방법', 'AWS Lambda 내부 동작 방식'],
])('«%s» is the same talk as «%s»', (one, other) => {
  expect(likeness(one, other)).toBeGreaterThanOrEqual(sameTalk);
});

test.each([
  ['물길을 바꾸는 법', '배를 짓는 법'],
  ['대규모 시스템 개선 1부', '대규모 시스템 개선 2부'],
  ['기조연설', '람다'],
  ['', '람다'],
])('«%s» is another talk than «%s»', (one, other) => {
  expect(likeness(one, other)).toBeLessThan(sameTalk);
});

test('of several titles the likest is found, and none where none is like it', () => {
  const titles = ['배를 짓는 법', '배를 고치는 법', '불을 다루는 법'];
  expect(findLikest('배를 고치는 방법', titles, (title) => title)).toBe('배를 고치는 법');
  expect(findLikest('물레방아', titles, (title) => title)).toBeUndefined();
});

test('spaces, signs and cases are no part of a title', () => {
  expect(foldTitle('AWS에서 «Lambda»!')).toBe('aws에서lambda');
});
