import { expect, test } from 'vitest';
import { choseongOf, isChoseong } from './hangul.ts';
import { typedAsHangul, typedAsLatin } from './keyboard.ts';

test('Korean typed on the Latin layout', () => {
  expect(typedAsHangul('fkaek')).toBe('람다');
  expect(typedAsHangul('dkzlxprcj')).toBe('아키텍처');
  expect(typedAsHangul('Fkaek')).toBe('람다');
});

test('Latin typed on the Korean layout', () => {
  expect(typedAsLatin('ㅣ므ㅠㅇㅁ')).toBe('lambda');
  expect(typedAsLatin('ㄴ3')).toBe('s3');
});

test('what makes no syllables is no Korean', () => {
  expect(typedAsHangul('zxcv')).toBeUndefined();
  expect(typedAsHangul('s3')).toBeUndefined();
});

test.each(['how', 'host', 'photo', 'inject', 'gkhow'])(
  '%s is Latin, whatever its keys say',
  (word) => {
    expect(typedAsHangul(word)).toBeUndefined();
  },
);

test('initial consonants', () => {
  expect(choseongOf('서버리스')).toBe('ㅅㅂㄹㅅ');
  expect(isChoseong('ㅅㅂㄹㅅ')).toBe(true);
  expect(isChoseong('ㅅ')).toBe(false);
  expect(isChoseong('서ㅂ')).toBe(false);
});
