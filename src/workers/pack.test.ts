import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPack, packFiles } from './pack.ts';

test('what is packed comes out as it was, by its path', async () => {
  const files = fc.uniqueArray(fc.tuple(fc.string({ unit: 'grapheme' }), fc.uint8Array()), {
    selector: ([path]) => path,
  });
  await fc.assert(
    fc.asyncProperty(files, async (packed) => {
      const find = await openPack(new Blob([new Uint8Array(packFiles(packed))]));
      for (const [path, bytes] of packed) {
        expect(await find(path)?.bytes()).toEqual(new Uint8Array(bytes));
      }
      expect(find('nowhere/at all')).toBeUndefined();
    }),
  );
});
