import { expect, test } from 'vitest';
import { splitCaption } from './caption.ts';

test.each([
  ['설명', { caption: '설명' }],
  [' 설명 | 사진: 홍길동 ', { caption: '설명', credit: '사진: 홍길동' }],
  ['| 사진: 홍길동', { caption: '', credit: '사진: 홍길동' }],
  ['설명 |', { caption: '설명' }],
  ['', { caption: '' }],
])('%j says what is seen, and behind a bar by whom', (title, words) => {
  expect(splitCaption(title)).toEqual(words);
});
