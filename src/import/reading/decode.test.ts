import { expect, test } from 'vitest';
import { decodePost } from './decode.ts';

const text = (bytes: ArrayLike<number>) => decodePost(Uint8Array.from(bytes))?.text;
const utf8 = (written: string) => text(Buffer.from(written, 'utf8'));

test('a post of an old editor is read in its own letters', () => {
  expect(decodePost(Uint8Array.of(0xbe, 0xc8, 0xb3, 0xe7))).toEqual({
    text: '안녕',
    encoding: 'EUC-KR',
    broken: [],
  });
});

test('UTF-16 is read with its mark and without', () => {
  expect(text([0xff, 0xfe, ...Buffer.from('안녕 a', 'utf16le')])).toBe('안녕 a');
  expect(text(Buffer.from('hello, world\n', 'utf16le'))).toBe('hello, world\n');
});

test('lines end in one way, blanks are blanks, Hangul is whole', () => {
  expect(utf8('\uFEFF가\r\n나\r다')).toBe('가\n나\n다');
  expect(utf8('서밋\u00A0후기\u200B')).toBe('서밋 후기');
  expect(utf8('서밋'.normalize('NFD'))).toBe('서밋');
});

test('quotes and dashes stay as they were typed', () => {
  expect(utf8('“서밋” — ‘후기’…')).toBe('“서밋” — ‘후기’…');
});

test('a file that was cut off within a letter is read, and told of', () => {
  const cut = Buffer.from('안녕하세요\n서밋에 다녀온 이야기입니다', 'utf8').subarray(0, -1);
  expect(decodePost(cut)).toMatchObject({
    text: '안녕하세요\n서밋에 다녀온 이야기입니',
    broken: [2],
  });
});

test('what is no text is not read', () => {
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48];
  expect(text(png)).toBeUndefined();
});
