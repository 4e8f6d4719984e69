import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cutOff, heic, spoilt, svg, vast } from '../../tests/support/bad-pictures.ts';
import { intakePhoto } from './intake.ts';
import { withChunk } from './png-chunk.ts';

const heldHeic = readFile('tests/fixtures/held-6.heic');
const box = (name: string) => Buffer.from(`\0\0\0\u0008${name}`, 'latin1');
const frameCount = (count: number) => Buffer.from([0, 0, 0, count, 0, 0, 0, 0]);
/** A TIFF of one dot, and the tag that Adobe's raw format has. */
const dng = sharp({ create: { width: 1, height: 1, channels: 3, background: '#888' } })
  .tiff({ compression: 'none' })
  .toBuffer()
  .then((tiff) => {
    // The last of its tags becomes that one.
    const first = tiff.readUInt32LE(4);
    tiff.writeUInt16LE(0xc612, first + 2 + (tiff.readUInt16LE(first) - 1) * 12);
    return tiff;
  });

const frame = (background: string) =>
  sharp({ create: { width: 8, height: 8, channels: 3, background } })
    .png()
    .toBuffer();
const frames = async (format: 'gif' | 'webp' | 'tiff') =>
  sharp([await frame('#300'), await frame('#900')], { join: { animated: true } })
    .toFormat(format)
    .toBuffer();

test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
  ['empty', () => Buffer.alloc(0), '빈 파일'],
  ['cut off', () => cutOff, '끊겨'],
  ['spoilt', () => spoilt, '끝까지 읽을 수 없습니다'],
  ['vast', () => vast, '60백만 화소'],
  ['an SVG', () => Buffer.from(svg), 'SVG'],
  ['a page', () => Buffer.from('<!doctype html><html><svg></svg></html>'), 'HTML'],
  ['a text', () => Buffer.from('사진이 아닙니다'), '글이 담긴 파일'],
  ['a film', () => Buffer.from('\0\0\0\u0018ftypqt  \0\0\0\0qt  '), '동영상'],
  ['a HEIC without a picture', () => heic, ''],
  ['a HEIC that was cut off', async () => (await heldHeic).subarray(0, -40), '끊겨'],
  ['a film of HEIC', async () => Buffer.concat([await heldHeic, box('moov')]), '움직이는'],
  ["a camera's raw data", () => dng, 'RAW'],
  [
    'a PNG that moves',
    async () => withChunk(await frame('#300'), 'acTL', frameCount(2)),
    '움직이는',
  ],
  ['a TIFF of several pages', () => frames('tiff'), '여러 쪽'],
  ['a GIF that moves', () => frames('gif'), '움직이는'],
  ['a WebP that moves', () => frames('webp'), '움직이는'],
])('%s: it is refused, with a reason and what to do', async (_, make, why) => {
  const intake = await intakePhoto(await make(), 'stage.jpg');
  expect(intake.kind).toBe('refused');
  expect(intake).toMatchObject({
    why: expect.stringContaining(why),
    remedy: expect.stringMatching(/요\.$/),
  });
});

test('a PNG of one frame, as some editors write it, does not move', async () => {
  const still = withChunk(await frame('#300'), 'acTL', frameCount(1));
  expect(await intakePhoto(still, 'a.png')).toMatchObject({ kind: 'taken' });
});
