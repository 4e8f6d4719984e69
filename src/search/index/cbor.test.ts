import { expect, test } from 'vitest';
import { decodeCbor, encodeCbor } from './cbor.ts';

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
