import { expect, test } from 'vitest';
import { describePhoto } from './describe-photo.ts';

test('a photo is told as it was taken and as it is served, byte for byte', () => {
  const taken = { width: 1440, height: 1920, bytes: 255_019, orientation: 6, hasPosition: true };
  const served = {
    width: 480,
    height: 360,
    bytes: 9_001,
    orientation: undefined,
    hasPosition: false,
  };
  expect(
    describePhoto({ taken, served: [served] })
      .split('\n')
      .slice(-2),
  ).toEqual([
    '| 찍은 그대로(JPEG) | 1440×1920 | 255,019바이트 | 누움(EXIF 6) | 적혀 있음 |',
    '| 실리는 것(AVIF) | 480×360 | 9,001바이트 | 바로 섬 | 없음 |',
  ]);
});
