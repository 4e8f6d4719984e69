import { expect, test } from 'vitest';
import { rules } from '../../tests/support/lint-text.ts';

test('a picture needs a file, a text alternative, a caption and a credit', () => {
  expect(rules('![](./gone.png)')).toEqual([
    'picture-unreadable',
    'picture-alt',
    'picture-caption',
    'picture-credit',
  ]);
});

test('a picture may name its own credit', () => {
  expect(rules('![대체](./a.png "설명 | 사진: 홍길동")')).toEqual([]);
});

test('a picture from elsewhere is refused', () => {
  expect(rules('![대체](https://example.com/a.png "설명 | 사진: 남")')).toEqual(['picture-beside']);
});

test('a picture in another folder is refused', () => {
  expect(rules('![대체](../two/a.png "설명 | 사진: 남")')).toEqual(['picture-beside']);
});

test('a picture within a sentence would lose its caption and credit', () => {
  expect(rules('글 ![대체](./a.png "설명 | 사진: 남") 글')).toEqual(['picture-alone']);
});

test('a picture in the other notation is looked over too', () => {
  expect(rules('![][a]\n\n[a]: ./gone.png "설명 | 사진: 남"')).toEqual([
    'picture-unreadable',
    'picture-alt',
  ]);
});

test.each(['IMG_4650', 'a', 'a.png', 'KakaoTalk_20240516_101010', '스크린샷 2024-05-16'])(
  'what a camera calls a picture, %s, is no text alternative',
  (alt) => {
    expect(rules(`![${alt}](./a.png "설명 | 사진: 남")`)).toEqual(['picture-alt']);
  },
);

test('a picture whose name has a space is no picture until it is wrapped', () => {
  expect(rules('![대체](./무대 사진.png "설명 | 사진: 남")')).toEqual(['picture-notation']);
  expect(rules('![대체](<./무대 사진.png> "설명 | 사진: 남")')).toEqual([]);
});
