import { expect, test } from 'vitest';
import { measurePhoto } from './measure.ts';

test('the photo of the guide comes lying and with a position, and is served upright, lighter and without', async () => {
  const { taken, served } = await measurePhoto('src/guide/stage.jpg');
  expect(taken).toMatchObject({ orientation: 6, hasPosition: true });
  expect(served.map(({ width }) => width)).toEqual([480, 960, 1600]);
  for (const { width, height, bytes, orientation, hasPosition } of served) {
    expect(width).toBeGreaterThan(height);
    expect(bytes).toBeLessThan(taken.bytes / 2);
    expect([orientation, hasPosition]).toEqual([undefined, false]);
  }
});
