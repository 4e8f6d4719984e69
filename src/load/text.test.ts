import { expect, test } from 'vitest';
import { decodeText } from './text.ts';

const decode = (bytes: Uint8Array) => decodeText('a.md', bytes);
const utf8 = (text: string) => new TextEncoder().encode(text);
/** 가나 as Korean Windows saved it for years. */
const eucKr = Uint8Array.of(0xb0, 0xa1, 0xb3, 0xaa);

test('UTF-8 is read, with or without a byte order mark', () => {
  expect(decode(utf8('\uFEFF가나'))).toMatchObject({ text: '가나', problems: [] });
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
  expect(decode(utf8('가\u0008나')).problems).toMatchObject([
    { rule: 'unseen-character', place: { line: 1, column: 2 } },
  ]);
});

test('a letter that turns the direction of writing is a problem', () => {
  expect(decode(utf8('a\n가\u202Egpj.exe')).problems).toMatchObject([
    { rule: 'unseen-character', place: { line: 2, column: 2 } },
  ]);
});

test('each line with a letter that nobody sees is named, and nobody sees it again', () => {
  const { text, problems } = decode(utf8('가\u200B나\n다\n\u3164라\u{E0041}'));
  expect(problems).toMatchObject([
    { place: { line: 1, column: 2 } },
    { place: { line: 3, column: 1 } },
  ]);
  expect(text).toBe('가·나\n다\n·라··');
});

test('NUL bytes are no text at all', () => {
  expect(decode(utf8('가\0나'))).toMatchObject({
    isLegible: false,
    problems: [{ rule: 'not-utf-8' }],
  });
});

test('Hangul in pieces, as a Mac names files, is a problem', () => {
  expect(decode(utf8('람다'.normalize('NFD'))).problems).toMatchObject([{ rule: 'loose-jamo' }]);
});
