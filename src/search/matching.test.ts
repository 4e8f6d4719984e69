import { expect, test } from 'vitest';
import {
  holdsPhrases,
  holdsTerms,
  markText,
  markWords,
  stemsOf,
  type Segment,
} from './matching.ts';

const show = (segments: readonly Segment[]) =>
  segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('a word is also looked for without its particle', () => {
  expect(stemsOf('티어링을')).toEqual(['티어링을', '티어링']);
  expect(stemsOf('s3에서는')).toContain('s3');
});

test('a particle does not leave a single syllable', () => {
  expect(stemsOf('뷁을')).toEqual(['뷁을']);
});

test('a long run of what could be particles is soon given up', () => {
  const started = performance.now();
  for (const part of ['가', '이나', '이라도']) stemsOf(`${part.repeat(100)}x`);
  expect(stemsOf('가'.repeat(200))).toHaveLength(9);
  expect(performance.now() - started).toBeLessThan(50);
});

test.each([
  ['인텔리전트 티어링을', ['인텔리전트', '티어링'], true],
  ['티어링', ['티어링(Intelligent-Tiering)은'], true],
  ['cicd', ['CI/CD'], true],
  ['람다', ['람다'.normalize('NFD')], true],
  ['뷁뷁', ['뷁'], false],
  ['zxqv', ['z'], false],
  ['서버리스람', ['서버리스'], false],
  ['패킷 손실', ['패킷'], false],
])('asked for %s, %j is an answer: %s', (asked, words, answer) => {
  expect(holdsTerms(words, asked.split(' '))).toBe(answer);
});

test('a phrase is literal, but for case and the width of spaces', () => {
  expect(holdsPhrases('여기서 패킷\n 손실이 났다', ['패킷 손실'])).toBe(true);
  expect(holdsPhrases('패킷은 손실을', ['패킷 손실'])).toBe(false);
  expect(holdsPhrases('the saga pattern', ['Saga Pattern'])).toBe(true);
});

test('the part that was asked for is marked, not its particle', () => {
  expect(show(markText('Saga패턴을 다시 본 saga', { terms: ['saga'] }))).toBe(
    '[Saga]패턴을 다시 본 [saga]',
  );
  expect(show(markText('티어링은 싸다', { terms: ['티어링을'] }))).toBe('[티어링]은 싸다');
});

test('the middle of a word is not marked', () => {
  expect(show(markText('AWS와 laws', { terms: ['aws'] }))).toBe('[AWS]와 laws');
});

test('letters after a change of script begin a word', () => {
  expect(show(markText('API게이트웨이', { terms: ['게이트웨이'] }))).toBe('API[게이트웨이]');
});

test('a word that the engine matched is marked whole where no part of it can be', () => {
  const words = [
    { word: '서벌', hit: true },
    { word: 'CI/CD', hit: true },
    { word: '서버', hit: false },
  ];
  expect(show(markWords(words, { terms: ['cicd'] }))).toBe('[서벌] [CI/CD] 서버');
});
