import { expect, test } from 'vitest';
import { MissingIndex } from '../words/seal.ts';
import { readChunk } from './read-chunk.ts';

/** Numbers, texts and lists in CBOR, as Pagefind writes them. */
function cbor(value: Cbor): number[] {
  const head = (kind: number, length: number) =>
    length < 24
      ? [(kind << 5) | length]
      : length < 256
        ? [(kind << 5) | 24, length]
        : length < 65_536
          ? [(kind << 5) | 25, length >> 8, length & 255]
          : [(kind << 5) | 26, ...[24, 16, 8, 0].map((bits) => (length >>> bits) & 255)];
  if (typeof value === 'string') return [...head(3, value.length), ...Buffer.from(value)];
  if (typeof value === 'object') return [...head(4, value.length), ...value.flatMap(cbor)];
  return value < 0 ? head(1, -1 - value) : head(0, value);
}
type Cbor = number | string | readonly Cbor[];

const read = (value: Cbor) => readChunk(Uint8Array.from(cbor(value)));

test('pages and places are steps from the one before, and heavier ones begin anew', () => {
  const pages = [
    [3, [4, 300], []],
    [70_000, [-20, 5, -25, 2, 7], []],
  ];
  expect(read([[['kab', pages, []]]])).toEqual([
    {
      word: 'kab',
      postings: [
        { page: 3, places: [4, 304], weights: [25, 25], fields: [] },
        { page: 70_003, places: [2, 5, 9], weights: [24, 19, 24], fields: [] },
      ],
    },
  ]);
});

test('fields that hold a word are known, each once', () => {
  const [word] = read([[['lgo', [[0, [], [7, -3, 0, 5, -1, 1]]], []]]]);
  expect(word?.postings[0]?.fields).toEqual([0, 2]);
});

test('what is of another form is an index that is missing, and no mistake of ours', () => {
  for (const other of [7, [], [[7]], [[[7, [], []]]], [[['k', ['k'], []]]], [[['k', [], ['ḱ']]]]]) {
    expect(() => read(other), JSON.stringify(other)).toThrow(MissingIndex);
  }
  const whole = cbor([[['kab', [[3, [4]]], []]]]);
  expect(() => readChunk(Uint8Array.from([...whole, 0]))).toThrow(MissingIndex);
  expect(() => readChunk(Uint8Array.from(whole.slice(0, 7)))).toThrow(MissingIndex);
});
