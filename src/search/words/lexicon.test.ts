import { expect, test } from 'vitest';
import { foldSpelling } from '../../korean/spelling.ts';
import { packLexicon, unpackLexicon } from './packed-lexicon.ts';

const words = ['서버리스', '서버', '로드밸런서', '모니터링', 'lambda', 'lambdaedge', '패턴'];
const lexicon = unpackLexicon(packLexicon(new Map(words.map((word, index) => [word, 1 + index]))), [
  'ŋaaa',
]);

test('what was packed is there, and nothing else', () => {
  for (const word of words) expect(lexicon.has(foldSpelling(word))).toBe(true);
  expect(lexicon.has('ŋaaa')).toBe(true);
  expect(lexicon.has('서')).toBe(false);
  expect(lexicon.keys).toEqual(words.map(foldSpelling).toSorted());
  expect(lexicon.writtenAs(foldSpelling('패턴'))).toBe('패턴');
});

test('a beginning is found also with the next consonant typed too early', () => {
  expect(lexicon.hasBeginning('서버리')).toBe(true);
  expect(lexicon.hasBeginning('lambdae')).toBe(true);
  expect(lexicon.hasBeginning('서벌')).toBe(true);
  expect(lexicon.hasBeginning('사과')).toBe(false);
  expect(lexicon.beginningWith('서벌')).toEqual(['서버리스']);
  expect(lexicon.beginningWith('서버')).toEqual(['서버', '서버리스']);
  expect(lexicon.beginningWith('lambda')).toEqual(['lambda', 'lambdaedge']);
});

test('a part, initial consonants and a slip lead to words', () => {
  expect(lexicon.holding(foldSpelling('밸런'))).toEqual([foldSpelling('로드밸런서')]);
  expect(lexicon.byChoseong('ㅅㅂㄹㅅ')).toEqual(['서버리스']);
  expect(lexicon.byChoseong('ㅁㄴㅌ')).toEqual(['모니터링']);
  expect(lexicon.nearest('모니터닝')).toBe('모니터링');
  expect(lexicon.nearest('lamda')).toBe('lambda');
});

test('the nearest is the common one, and of names asked with too', () => {
  const pages = new Map<string, number>([
    ...['데이터', '데이타', '데이터베이스'].map((word) => [word, 1] as const),
  ]);
  const { nearest, nearestWords } = unpackLexicon(packLexicon(pages.set('데이터', 40)), []);
  expect(nearest('데이토')).toBe('데이터');
  expect(nearestWords('데이트')).toEqual(['데이터', '데이타']);
  expect(nearest('쿠버네티즈')).toBeUndefined();
  expect(nearest('쿠버네티즈', ['쿠버네티스'])).toBe('쿠버네티스');
});

test('nothing resembles nonsense', () => {
  expect(lexicon.nearest('zxqvwk')).toBeUndefined();
  expect(lexicon.nearest('뷁뷁')).toBeUndefined();
});
