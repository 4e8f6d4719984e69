import { describe, expect, test } from 'vitest';
import { readMarks, withMarks, withoutMarks } from './marked-address.ts';

/** What the page that a link leads to reads from it. */
const carry = (url: string, words: readonly string[]) =>
  readMarks(new URL(withMarks(url, words), 'http://site').search);

test('words travel before the heading', () => {
  const url = withMarks('/a/#udp', ['패킷 손실', 'UDP']);
  expect(decodeURIComponent(url)).toBe('/a/?mark=패킷+손실&mark=UDP#udp');
  expect(carry('/a/#udp', ['패킷 손실', 'UDP'])).toEqual(['패킷 손실', 'UDP']);
});

test('without words an address stays as it is', () => {
  expect(withMarks('/a/#udp', [])).toBe('/a/#udp');
  expect(withMarks('/a/', [' ', '…', '\uD800'])).toBe('/a/');
});

test('what the address asked before is kept', () => {
  expect(withMarks('/a/?b=1#c', ['가'])).toBe(`/a/?b=1&mark=${encodeURIComponent('가')}#c`);
  expect(withoutMarks('/a/?b=%20&mark=x&mark=y&marker=z#c')).toBe('/a/?b=%20&marker=z#c');
  expect(withoutMarks('/a/?mark=x')).toBe('/a/');
});

test('a word with signs of an address in it arrives whole', () => {
  expect(carry('/a/#b', ['CI/CD & C# + 100%?'])).toEqual(['CI/CD & C# + 100%?']);
});

test('eight words of forty letters are the most, and none is carried twice', () => {
  const words = Array.from({ length: 100 }, (_, index) => `${index}${'가'.repeat(90)}`);
  const carried = carry('/a/', words);
  expect(carried).toHaveLength(8);
  expect(carried.map((word) => [...word].length)).toEqual(Array(8).fill(40));
  expect(carry('/a/', ['Saga', 'saga', ' Saga '])).toHaveLength(1);
});

describe('whatever an address says', () => {
  test.each(['', '?', '?mark', '?mark=%', '?mark=%E0%A4%A', '?mark=\uD800', '?mark=%00%0A'])(
    '%j does not throw',
    (search) => {
      expect(readMarks(search).filter((word) => /^\s*$/.test(word))).toEqual([]);
    },
  );

  test('decomposed Hangul is composed', () => {
    expect(readMarks(`?mark=${encodeURIComponent('패킷'.normalize('NFD'))}`)).toEqual(['패킷']);
  });
});
