import { expect, test } from 'vitest';
import { normalizeText } from './normalize.ts';

test.each([
  ['Wrocław', 'wroclaw'],
  ['naïve', 'naive'],
  ['nai\u0308ve', 'naive'],
  ['Tromsø', 'tromso'],
  ['Großmann', 'grossmann'],
  ['Ǽ', 'ae'],
])('Latin is compared without accents: %s → %s', (text, plain) => {
  expect(normalizeText(text)).toBe(plain);
});

test('what nobody sees does not part a word', () => {
  expect(normalizeText('서\u00AD버\u200B리\u2060스')).toBe('서버리스');
  expect(normalizeText('\uFEFFlam\u200Dbda\u202C')).toBe('lambda');
});

test('a filler of Hangul is a space, as it looks', () => {
  expect(normalizeText('람다\u3164함수')).toBe('람다 함수');
});

test('letters of full width are ordinary ones', () => {
  expect(normalizeText('Ｃ＋＋　Ｓ３')).toBe('c++ s3');
});

test('marks of other scripts stay, and so do lone jamo', () => {
  expect(normalizeText('हिन्दी ㅅㅂ й')).toBe('हिन्दी ㅅㅂ й');
});
