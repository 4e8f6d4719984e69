import { expect, test } from 'vitest';
import { toJamo } from './hangul.ts';
import { weighBeginning, weighSlips, weighSyllableSlip } from './weigh-slips.ts';

const weigh = (typed: string, meant: string) => weighSlips(toJamo(typed), toJamo(meant), 2);

test('letters that are taken for one another are nearer than others', () => {
  expect(weigh('모니터링', '모니터링')).toBe(0);
  expect(weigh('모니토링', '모니터링')).toBeLessThan(weigh('모니티링', '모니터링'));
  expect(weigh('모니더링', '모니터링')).toBeLessThan(weigh('모니버링', '모니터링'));
  expect(weigh('카라멜', '캐러멜')).toBeLessThan(1.5);
});

test('a letter pressed twice is nearer than another too many', () => {
  expect(weigh('lambbda', 'lambda')).toBeLessThan(weigh('lamkbda', 'lambda'));
  expect(weigh('labmda', 'lambda')).toBeLessThan(1);
  expect(weigh('redshift', 'lambda')).toBe(Infinity);
});

test('a word half typed is compared with the beginning that fits it', () => {
  const weighBegun = (typed: string) => weighBeginning(toJamo(typed), toJamo('모니터링'), 2);
  expect(weighBegun('모니터')).toBe(0);
  expect(weighBegun('모니더')).toBeLessThan(weighBegun('모니버'));
  expect(weighBegun('모터')).toBe(weigh('모터', '모니터'));
  expect(weighBegun('모니터링모니터링')).toBe(Infinity);
});

test('a syllable swapped, missing, twice or too many is one slip', () => {
  for (const typed of ['모터니링', '모니링', '모니니터링', '모니수터링']) {
    expect(weighSyllableSlip(typed, '모니터링')).toBeLessThan(1.5);
  }
});

test('a syllable at the end is an ending, and short words are other words', () => {
  expect(weighSyllableSlip('모니터링님', '모니터링')).toBe(Infinity);
  expect(weighSyllableSlip('준기', '기준')).toBe(Infinity);
  expect(weighSyllableSlip('기준', '기초준')).toBe(Infinity);
  expect(weighSyllableSlip('모니터링', '모라토리엄')).toBe(Infinity);
});
