import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { readFrame } from './boxes.ts';
import { readExif } from './exif.ts';
import { findKind } from './kind.ts';
import { withChunk } from './png-chunk.ts';
import { hasPosition } from './said.ts';
import { stripPicture, tidyJpeg } from './strip.ts';

const plain = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } });
const kinds = ['jpeg', 'png', 'webp'] as const;
const placed = (picture: Sharp) =>
  picture.withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 30/1 30/1' } });
const packet = (inner: string) => `<x:xmpmeta xmlns:x="adobe:ns:meta/">${inner}</x:xmpmeta>`;

describe.each(kinds)('a %s', (kind) => {
  const saysPlace = async (picture: Sharp) =>
    hasPosition(await picture.toFormat(kind).toBuffer(), kind);

  test('says in EXIF where it was taken', async () => {
    expect(await saysPlace(placed(plain()))).toBe(true);
  });

  test('says in XMP where it was taken', async () => {
    const xmp = packet('<exif:GPSLatitude>37,30.5N</exif:GPSLatitude>');
    expect(await saysPlace(plain().withXmp(xmp))).toBe(true);
  });

  test('says with what it was taken, and not where', async () => {
    expect(await saysPlace(plain().withExif({ IFD0: { Make: 'Phone' } }))).toBe(false);
    expect(await saysPlace(plain().withXmp(packet('<a/>')))).toBe(false);
    expect(await saysPlace(plain())).toBe(false);
  });

  test('says nothing once it is stripped, and looks as it did', async () => {
    const photo = await placed(plain()).withXmp(packet('<a/>')).toFormat(kind).toBuffer();
    const stripped = stripPicture(photo, kind);
    const { exif, xmp } = await sharp(stripped).metadata();
    expect([exif, xmp]).toEqual([undefined, undefined]);
    expect(await sharp(stripped).raw().toBuffer()).toEqual(await sharp(photo).raw().toBuffer());
    expect(stripPicture(stripped, kind)).toEqual(stripped);
  });
});

test('a place of noughts, as of a phone that has not found itself yet, is none', async () => {
  const photo = plain().withExif({ IFD3: { GPSLatitude: '0/1 0/1 0/1' } });
  expect(hasPosition(await photo.jpeg().toBuffer(), 'jpeg')).toBe(false);
});

test('a PNG may say it in a text, packed or not', async () => {
  const png = await plain().png().toBuffer();
  const words = Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${packet('exif:GPSLatitude="37"')}`);
  expect(hasPosition(withChunk(png, 'iTXt', words), 'png')).toBe(true);
});

test('whatever the bytes are, reading them ends', () => {
  const starts = [
    '\u00FF\u00D8\u00FF',
    '\u0089PNG\r\n\u001A\n',
    'RIFF0000WEBP',
    '0000ftypheic',
    'II*\0',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), (start, rest) => {
      const bytes = Buffer.concat([Buffer.from(start, 'latin1'), rest]);
      findKind(bytes);
      readExif(bytes);
      readFrame(bytes);
      tidyJpeg(bytes);
      for (const kind of kinds) {
        hasPosition(bytes, kind);
        stripPicture(bytes, kind);
      }
    }),
    { numRuns: 2000 },
  );
});
