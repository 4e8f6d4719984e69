import { expect, test } from 'vitest';
import { decodeText } from './text.ts';

const decode = (bytes: Uint8Array) => decodeText('a.md', bytes);
const utf8 = (text: string) => new TextEncoder().encode(text);
/** 가나 as Korean Windows saved it for years. */
const eucKr = Uint8Array.of(0xb0, 0xa1, 0xb3, 0xaa);

test('UTF-8 is read, with or without a byte order mark', () => {
  expect(decode(utf8('\uFEFF가나'))).toEqual({ text: '가나', problems: [] });
});

test('a file of another encoding is named where its first broken letter stands', () => {
  expect(decode(Uint8Array.of(...utf8('---\ntitle: '), ...eucKr)).problems).toMatchObject([
    { rule: 'not-utf-8', place: { line: 2, column: 8 } },
  ]);
  expect(decode(new Uint8Array(Buffer.from('\uFEFF제목', 'utf16le'))).problems[0]).toMatchObject({
    rule: 'not-utf-8',
    place: { line: 1, column: 1 },
  });
});

test('a control character is a problem, tabs and ends of lines are not', () => {
  expect(decode(utf8('가\t나\r\n다')).problems).toEqual([]);
  expect(decode(utf8('가\u0000나')).problems).toMatchObject([
    { rule: 'control-character', place: { line: 1, column: 2 } },
  ]);
});

test('a letter that turns the direction of writing is a problem', () => {
  expect(decode(utf8('a\n가\u202Egpj.exe')).problems).toMatchObject([
    { rule: 'turned-direction', place: { line: 2, column: 2 } },
  ]);
});

test('Hangul in pieces, as a Mac names files, is a problem', () => {
  expect(decode(utf8('람다'.normalize('NFD'))).problems).toMatchObject([{ rule: 'loose-jamo' }]);
});
