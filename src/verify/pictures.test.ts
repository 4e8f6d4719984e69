import sharp from 'sharp';
import { expect, test } from 'vitest';
import { faultsAfter } from '../../tests/support/verify-in-memory.ts';

const file = '_astro/stage.D1a2b3c4_1.avif';
const plain = (width = 80) =>
  sharp({ create: { width, height: 60, channels: 3, background: '#a06030' } });
const grain = (width: number, height: number) =>
  sharp(Buffer.from(Array.from({ length: width * height * 3 }, (_, at) => (at * 7919) % 251)), {
    raw: { width, height, channels: 3 },
  });
const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 30/1 30/1' } };

test.each([
  [
    'its last bytes are missing',
    'broken-picture',
    async () => (await grain(80, 60).avif().toBuffer()).subarray(0, -4),
  ],
  [
    'half of it is missing',
    'broken-picture',
    async () => (await grain(80, 60).avif().toBuffer()).subarray(0, 999),
  ],
  ['it is no picture', 'broken-picture', () => Buffer.from('<html></html>')],
  [
    'it says where it was taken',
    'picture-metadata',
    () => plain().withExif(place).avif().toBuffer(),
  ],
  [
    'it says who edited it',
    'picture-metadata',
    () => plain().withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>').avif().toBuffer(),
  ],
  ['it is a JPEG by another name', 'picture-type', () => plain().jpeg().toBuffer()],
  ['it is a WebP by another name', 'picture-type', () => plain().webp().toBuffer()],
  ['it is wider than any that is served', 'picture-size', () => plain(1601).avif().toBuffer()],
  [
    'it is too heavy to wait for',
    'picture-weight',
    async () => Buffer.concat([await plain().avif().toBuffer(), Buffer.alloc(1_500_000)]),
  ],
])('a picture is named when %s', async (_, rule, make) => {
  const picture = await make();
  expect(await faultsAfter((site) => site.set(file, picture))).toMatchObject([{ rule, file }]);
});

test('a picture of the site itself must say nothing more than it shows either', async () => {
  const picture = await plain().withExif(place).png().toBuffer();
  const faults = await faultsAfter((site) => site.set('apple-touch-icon.png', picture));
  expect(faults).toMatchObject([{ rule: 'picture-metadata', file: 'apple-touch-icon.png' }]);
});
