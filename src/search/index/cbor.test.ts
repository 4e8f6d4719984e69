import { expect, test } from 'vitest';
import { decodeCbor, encodeCbor, joinList, partList } from './cbor.ts';

test('numbers, texts and lists come back as they were', () => {
  const lengths = [0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295];
  const value = [lengths, lengths.map((length) => -1 - length), ['', '한글', 'a'.repeat(300)], []];
  expect(decodeCbor(encodeCbor(value))).toEqual(value);
});

test('what is written in another way is refused', () => {
  for (const bytes of [[0xa0], [0x9f, 0xff], [0x1b], [0x80, 0], [0x62, 0x61]]) {
    expect(() => decodeCbor(Uint8Array.from(bytes))).toThrow();
  }
});

test('a list comes apart into its values as they are written, and together again', () => {
  const value = ['한글', [1, [-300, 'a'.repeat(300)]], 70_000, []];
  const bytes = encodeCbor(value);
  const parts = partList(bytes)!;
  expect(parts.map(decodeCbor)).toEqual(value);
  expect(joinList(parts)).toEqual(bytes);
  expect(partList(encodeCbor('한글'))).toBeUndefined();
  for (const broken of [bytes.subarray(0, -1), Buffer.concat([bytes, bytes])])
    expect(() => partList(broken)).toThrow();
});
