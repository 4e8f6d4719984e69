import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodePicture } from '../photos/decode.ts';
import { readPlainPng } from './read-png.ts';

interface Parts {
  readonly header?: readonly number[];
  readonly palette?: Buffer;
  readonly data?: Buffer;
  readonly more?: readonly Buffer[];
}

const chunk = (type: string, data: Uint8Array) => {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(data, crc32(type)));
  return Buffer.concat([length, Buffer.from(type), data, sum]);
};

/** Three rows of six pixels of sixteen colours. */
const rows = Buffer.from([0, 0x12, 0x34, 0x56, 2, 1, 2, 3, 4, 9, 8, 7]);
const usual = [0, 0, 0, 6, 0, 0, 0, 3, 4, 3, 0, 0, 0];
const colours = Buffer.alloc(48, 7);

/** A PNG of right check sums, whatever its parts. */
const png = ({ header = usual, palette = colours, data = deflateSync(rows), more = [] }: Parts) =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.from(header)),
    ...(palette.length > 0 ? [chunk('PLTE', palette)] : []),
    chunk('IDAT', data),
    ...more,
    chunk('IEND', Buffer.alloc(0)),
  ]);

const whole = { kind: 'whole', format: 'png', metadata: [] };

test('a PNG of any usual kind is whole, and as large as decoding says', async () => {
  for (const [kind = 0, many = 0] of [
    [0, 1],
    [2, 3],
    [4, 2],
    [6, 4],
  ]) {
    const grain = Buffer.from(Array.from({ length: 3 * (1 + 6 * many) }, (_, at) => at % 3));
    const header = usual.with(8, 8).with(9, kind);
    const made = png({ header, palette: Buffer.alloc(0), data: deflateSync(grain) });
    const { format, width, height } = await decodePicture(made);
    expect(readPlainPng(made)).toEqual({ ...whole, format, width, height });
  }
  const { format, width, height } = await decodePicture(png({}));
  expect(readPlainPng(png({}))).toEqual({ ...whole, format, width, height });
});

test('one of which a byte is another, or the end is missing, is not', () => {
  const sound = png({});
  for (let at = 0; at < sound.length; at += 1) {
    const flipped = Buffer.from(sound);
    flipped[at]! ^= 1 << (at % 8);
    expect(readPlainPng(flipped), `byte ${at}`).toBeUndefined();
    expect(readPlainPng(sound.subarray(0, at)), `up to ${at}`).toBeUndefined();
  }
});

const deflated = deflateSync(rows);
test.each<[string, Parts]>([
  ['too few rows', { data: deflateSync(rows.subarray(0, 8)) }],
  ['too many', { data: deflateSync(Buffer.concat([rows, rows])) }],
  ['something behind them', { data: Buffer.concat([deflated, Buffer.from('more')]) }],
  ['an end cut off', { data: deflated.subarray(0, -3) }],
  ['a filter that there is none of', { data: deflateSync(Buffer.from(rows).fill(5, 4, 5)) }],
  ['a width of none', { header: usual.with(3, 0) }],
  ['more pixels than anyone decodes', { header: usual.with(0, 64).with(4, 64) }],
  ['no palette', { palette: Buffer.alloc(0) }],
  ['fewer colours than a pixel may name', { palette: colours.subarray(3) }],
  ['a depth that its kind has not', { header: usual.with(9, 2), palette: Buffer.alloc(0) }],
  ['interlaced rows', { header: usual.with(12, 1) }],
  ['words', { more: [chunk('tEXt', Buffer.from('Author\0who'))] }],
])('of one with %s nothing is said without decoding it', (_, parts) => {
  expect(readPlainPng(png(parts))).toBeUndefined();
});
