import { describe, expect, test } from 'vitest';
import { findExcerpt } from './excerpt.ts';

/** So many words, numbered: 0, 1, …; those given are others. */
const wordsWith = (length: number, others: Readonly<Record<number, string>> = {}) =>
  Array.from({ length }, (_, at) => others[at] ?? String(at));

const excerpt = (words: readonly string[], hits: readonly number[], from = 0, to = words.length) =>
  findExcerpt(words, hits, { from, to });

describe('without a match', () => {
  test('it is how the section begins, twenty words at most', () => {
    expect(excerpt(wordsWith(50), [], 5, 40)).toEqual({ from: 5, to: 25 });
    expect(excerpt(wordsWith(50), [], 5, 12)).toEqual({ from: 5, to: 12 });
  });

  test('a match in another section is none', () => {
    expect(excerpt(wordsWith(90), [4, 80], 5, 80)).toEqual({ from: 5, to: 25 });
  });
});

describe('with a match', () => {
  test('it begins at the sentence, where that begins within seven words', () => {
    expect(excerpt(wordsWith(60, { 33: '끝.' }), [40])).toEqual({ from: 34, to: 54 });
    expect(excerpt(wordsWith(60, { 38: '‘끝.’' }), [40])).toEqual({ from: 39, to: 59 });
    expect(excerpt(wordsWith(60, { 39: '까닭:' }), [40])).toEqual({ from: 40, to: 60 });
  });

  test('else three words before it', () => {
    expect(excerpt(wordsWith(60, { 32: '끝.' }), [40])).toEqual({ from: 37, to: 57 });
  });

  test('or where the section begins, within seven words', () => {
    expect(excerpt(wordsWith(60), [12], 5)).toEqual({ from: 5, to: 25 });
    expect(excerpt(wordsWith(60, { 4: '끝.' }), [6], 5)).toEqual({ from: 5, to: 25 });
    expect(excerpt(wordsWith(60), [13], 5)).toEqual({ from: 10, to: 30 });
  });

  test('it ends with the section', () => {
    expect(excerpt(wordsWith(60), [40], 0, 45)).toEqual({ from: 37, to: 45 });
  });

  test('the first word of a section is one, the first of the next is not', () => {
    const words = wordsWith(60, { 20: '패킷', 40: '패킷' });
    expect(excerpt(words, [20, 40], 20, 40)).toEqual({ from: 20, to: 40 });
    expect(excerpt(words, [40], 20, 40)).toEqual({ from: 20, to: 40 });
  });
});

describe('of many matches', () => {
  const words = wordsWith(120, {
    ...{ 20: '패킷', 22: '패킷을', 24: '패킷이', 60: '패킷', 72: '손실', 73: 'udp', 100: '패킷' },
  });

  test('those are shown that say the most different things', () => {
    expect(excerpt(words, [20, 22, 24, 60, 72])).toEqual({ from: 57, to: 77 });
  });

  test('as far as they fit: thirteen words from the first', () => {
    expect(excerpt(words, [20, 22, 60, 73])).toEqual({ from: 17, to: 37 });
    expect(excerpt(words, [20, 60, 72])).toEqual({ from: 57, to: 77 });
  });

  test('else where there are more of them, and of equals the first', () => {
    expect(excerpt(words, [60, 20, 22])).toEqual({ from: 17, to: 37 });
    expect(excerpt(words, [100, 60])).toEqual({ from: 57, to: 77 });
  });
});
