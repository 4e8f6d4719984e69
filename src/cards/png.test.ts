import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodePng } from './png.ts';

const size = { width: 64, height: 48 };
const palette = Array.from({ length: 16 }, (_, at) => [at, 2 * at, 255 - at] as const);
/** Rows of which some are the same and some are not, and pixels with and without a run. */
const pixels = Uint8Array.from({ length: 32 * 48 }, (_, at) =>
  at % 5 < 3 ? 0 : (at * Math.floor(at / 128)) % 256,
);

test('a PNG has the colours of its pixels', async () => {
  const { data, info } = await sharp(encodePng(pixels, size, palette))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ ...size, channels: 3 });
  const expected = [...pixels].flatMap((both) => [palette[both >> 4]!, palette[both & 15]!]);
  expect([...data]).toEqual(expected.flat());
});

test('its bytes are the same on every machine', () => {
  const hash = createHash('sha256')
    .update(encodePng(pixels, size, palette))
    .digest('hex');
  expect(hash).toBe('f83015d2cad9037719525b7572c6a07968d3030df1301715a4a95998e8288425');
});
