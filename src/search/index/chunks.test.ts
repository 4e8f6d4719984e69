import { expect, test } from 'vitest';
import { expectSmall } from './chunks.ts';
import { packFile } from './packed.ts';

const chunks = (...sizes: readonly number[]) => sizes.map((size) => packFile('a'.repeat(size)));

test('chunks of the index that are not small stop the build', () => {
  expect(() => expectSmall(chunks(30_000, 20_000, 40_000))).not.toThrow();
  expect(() => expectSmall(chunks(200_000, 180_000))).toThrow('ignores its switch');
});
