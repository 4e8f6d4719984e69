import { expect, test } from 'vitest';
import { findSlot } from './slots.ts';

test.each([
  ['13:00 - 13:40 데이터베이스 고르기', '13:00', '13:40'],
  ['10:30~11:40', '10:30', '11:40'],
  ['일시: 12시 ~ 18시', '12:00', '18:00'],
  ['오후 7:30 - 9:00', '19:30', '21:00'],
  ['오전 11:30 ~ 오후 12:10', '11:30', '12:10'],
  ['AM 10:00 - 11:00 키노트', '10:00', '11:00'],
  ['10시 30분 ~ 20시', '10:30', '20:00'],
  ['1:10 ~ 1:50 오후 강연', '13:10', '13:50'],
  ['09:00 - 기조연설', '09:00', undefined],
  ['[14:10] 람다', '14:10', undefined],
  ['2022/12/14 19:00 ~ 21:00', '19:00', '21:00'],
])('%s begins at %s and ends at %s', (text, start, end) => {
  expect(findSlot(text)).toMatchObject({ start, end });
});

test.each([
  '2:1 비율로 줄이기',
  '영상의 4:55 지점',
  '3시간 만에 만들기',
  '27:00 - 28:00',
  '99.99% 가용성',
])('no time is in %s', (text) => {
  expect(findSlot(text)).toBeUndefined();
});

test('the brackets around a time go with it', () => {
  const text = '람다 (13:00~13:40)';
  const { from, to } = findSlot(text)!;
  expect(text.slice(from, to)).toBe('(13:00~13:40)');
});
