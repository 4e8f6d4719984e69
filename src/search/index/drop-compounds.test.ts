import { expect, test } from 'vitest';
import { decodeCbor, encodeCbor } from './cbor.ts';
import { dropCompounds } from './drop-compounds.ts';
import { packFile, unpackFile } from './packed.ts';

test('of keys at one place each is found by itself alone, whose places stay', () => {
  const places = [[[0, [4]]], []];
  const chunk = packFile(
    encodeCbor([
      [
        ['caab', ...places],
        ['caablgo', ...places],
        ['lgo', ...places],
      ],
    ]),
  );
  const dropped = dropCompounds(chunk, (word) => ['caab', 'lgo'].includes(word));
  expect(decodeCbor(unpackFile(dropped))).toEqual([
    [
      ['caab', ...places],
      ['lgo', ...places],
    ],
  ]);
});

test('a chunk that another Pagefind wrote stops the build', () => {
  for (const chunk of [7, [], [7], [[7]], [[[7]]]]) {
    expect(() => dropCompounds(packFile(encodeCbor(chunk)), () => true)).toThrow('another way');
  }
});
