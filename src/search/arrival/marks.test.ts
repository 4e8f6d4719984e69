import { expect, test } from 'vitest';
import { findMarks } from './marks.ts';

/** The text with what would be marked in brackets. */
const mark = (text: string, ...words: string[]) =>
  findMarks(text, words)
    .toReversed()
    .reduce(
      (marked, { from, to }) =>
        `${marked.slice(0, from)}[${marked.slice(from, to)}]${marked.slice(to)}`,
      text,
    );

test('a word is marked without its particle, wherever it stands', () => {
  expect(mark('패킷은 패킷을 부르고, UDP패킷', '패킷')).toBe('[패킷]은 [패킷]을 부르고, UDP[패킷]');
});

test('a phrase is marked whole, also over a line, and before its words', () => {
  expect(mark('패킷\n  손실과 손실', '손실', '패킷 손실')).toBe('[패킷\n  손실]과 [손실]');
});

test('case does not count', () => {
  expect(mark('Saga와 SAGA', 'saga')).toBe('[Saga]와 [SAGA]');
});

test('Latin letters and digits count from the beginning of a word', () => {
  expect(mark('AI를 maintain, AIM', 'AI')).toBe('[AI]를 maintain, AIM');
  expect(mark('Patterns, antipattern', 'pattern')).toBe('[Pattern]s, antipattern');
  expect(mark('S3를 EKS3로', 'S3')).toBe('[S3]를 EKS3로');
  expect(mark('890만 명, 8900, 1890', '890')).toBe('[890]만 명, 8900, 1890');
});

test('a name with signs is marked whole, and is not part of another', () => {
  expect(mark('C++와 C, C#, C', 'C++')).toBe('[C++]와 C, C#, C');
  expect(mark('C++와 C, C#, C', 'C')).toBe('C++와 [C], C#, [C]');
  expect(mark('.NET과 network', '.NET')).toBe('[.NET]과 network');
  expect(mark('GPT-4o와 GPT-4', 'GPT-4o')).toBe('[GPT-4o]와 GPT-4');
});

test('one syllable is marked only where a word begins', () => {
  expect(mark('값을 가격값으로', '값')).toBe('[값]을 가격값으로');
});

test('signs of a pattern are only letters', () => {
  expect(mark('C++ (a|b) [x-y] .* CI/CD', 'C++', '(a|b)', 'x-y', '.*', 'CI/CD')).toBe(
    '[C++] [(a|b)] [[x-y]] [.*] [CI/CD]',
  );
});

test('without words nothing is marked', () => {
  expect(mark('아무 말', ...[])).toBe('아무 말');
});
