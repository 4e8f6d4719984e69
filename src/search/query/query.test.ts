import { expect, test } from 'vitest';
import { longestText, parseQuery } from './query.ts';

test('words are asked for as they are typed, punctuation alone is not', () => {
  expect(parseQuery('  AWS Lambda, CI/CD - 50,000명  ').terms).toEqual([
    'AWS',
    'Lambda',
    'CI/CD',
    '50,000명',
  ]);
});

test('Hangul taken apart by a Mac is put together', () => {
  expect(parseQuery('람다'.normalize('NFD'))).toMatchObject({ text: '람다', terms: ['람다'] });
});

test('full-width letters and spaces are ordinary ones', () => {
  expect(parseQuery('ＡＷＳ　Ｓ３').terms).toEqual(['AWS', 'S3']);
});

test('a lone initial consonant stays one', () => {
  expect(parseQuery('ㅅㅂㄹㅅ').terms).toEqual(['ㅅㅂㄹㅅ']);
});

test('what stands in quotation marks is a phrase, and its words are terms', () => {
  expect(parseQuery('“패킷 손실” "Saga" S3')).toMatchObject({
    terms: ['패킷', '손실', 'Saga', 'S3'],
    phrases: ['패킷 손실', 'Saga'],
  });
  expect(parseQuery('" 패킷   손실 "').phrases).toEqual(['패킷 손실']);
});

test('a quotation mark without its partner means nothing', () => {
  expect(parseQuery('"패킷 손실')).toMatchObject({ terms: ['패킷', '손실'], phrases: [] });
});

test.each(['', '   ', '!?…', '🙂🙂', '\uD800', '\u0000\u200B', '"" «»'])(
  '%j asks for nothing',
  (typed) => {
    expect(parseQuery(typed)).toMatchObject({ terms: [], phrases: [] });
  },
);

test('two hundred letters and twelve words are the most', () => {
  expect(parseQuery('가'.repeat(200))).toMatchObject({ isCut: false });
  expect(parseQuery('가'.repeat(201))).toMatchObject({ text: '가'.repeat(200), isCut: true });
  expect(parseQuery(`${'가'.repeat(199)} 나`).text).toHaveLength(199);
  const words = (amount: number) =>
    parseQuery(Array.from({ length: amount }, (_, at) => at).join(' '));
  expect(words(12)).toMatchObject({ isCut: false });
  expect(words(13)).toMatchObject({ isCut: true });
  expect(words(13).terms).toHaveLength(12);
});

test('what stands behind a text of nothing is not read', () => {
  const behind = (spaces: number) => parseQuery(`${' '.repeat(spaces)}람다`);
  expect(behind(798)).toMatchObject({ terms: ['람다'], isCut: false });
  expect(behind(800)).toMatchObject({ terms: [], isCut: true });
});

test('a text of ten thousand letters is cut, and says so', () => {
  const query = parseQuery('가'.repeat(10_000));
  expect([...query.text]).toHaveLength(longestText);
  expect(query.isCut).toBe(true);
  expect(parseQuery('람다').isCut).toBe(false);
});

test('a word typed twice is asked for once', () => {
  expect(parseQuery('람다 람다 Lambda').terms).toEqual(['람다', 'Lambda']);
});

test('markup is text like any other', () => {
  expect(parseQuery('<script>alert(1)</script>').terms).toEqual(['<script>alert(1)</script>']);
});
