import { describe, expect, test } from 'vitest';
import {
  dayOfYear,
  inSeoul,
  koreanDay,
  koreanDays,
  shortDay,
  spanOfYears,
  runsOfDays,
} from './dates.ts';

test('a day is written in Korean with its weekday', () => {
  expect(koreanDay('2019-04-18')).toBe('2019년 4월 18일(목)');
  expect(dayOfYear('2016-11-09')).toBe('11월 9일(수)');
  expect(shortDay('2016-05-17')).toBe('2016. 5. 17.');
});

test('a month or a year is written as far as it is known', () => {
  expect(['2016-05', '2016'].map(koreanDay)).toEqual(['2016년 5월', '2016년']);
  expect(['2016-05', '2016'].map(shortDay)).toEqual(['2016. 5.', '2016.']);
  expect(koreanDays(['2016-05'])).toBe('2016년 5월');
  expect(koreanDays(['2016-05', '2016-06'])).toBe('2016년 5월–2016년 6월');
});

test('years are told from the first to the last, one by itself', () => {
  expect([[2023, 2016, 2019], [2019, 2019], []].map(spanOfYears)).toEqual([
    '2016년부터 2023년까지',
    '2019년',
    '',
  ]);
});

describe('the days of an event', () => {
  test('one day stands alone', () => {
    expect(koreanDays(['2016-05-17'])).toBe('2016년 5월 17일(화)');
  });
  test('two days of a month share year and month', () => {
    expect(koreanDays(['2019-04-17', '2019-04-18'])).toBe('2019년 4월 17일(수)–18일(목)');
  });
  test('days across a month or a year name what changes', () => {
    expect(koreanDays(['2024-04-30', '2024-05-01'])).toBe('2024년 4월 30일(화)–5월 1일(수)');
    expect(koreanDays(['2024-12-31', '2025-01-01'])).toBe(
      '2024년 12월 31일(화)–2025년 1월 1일(수)',
    );
  });
});

test('a time for machines says that it is Seoul', () => {
  expect(inSeoul('2019-04-18', '09:00')).toBe('2019-04-18T09:00+09:00');
  expect(inSeoul(undefined, '09:00')).toBe('09:00');
});

test('days that follow one another are one run, over the end of a month and of a year', () => {
  expect(
    runsOfDays(['2023-12-30', '2023-12-31', '2024-01-01', '2024-02-28', '2024-03-01']),
  ).toEqual([
    { first: '2023-12-30', after: '2024-01-02' },
    { first: '2024-02-28', after: '2024-02-29' },
    { first: '2024-03-01', after: '2024-03-02' },
  ]);
});
