import { expect, test } from 'vitest';
import { seedRandom } from '../../tests/attacks/random.ts';
import { blendWords, composeBody, drawFrom, hangulWords, takeApart } from './recombine.ts';

const body = `처음 문장입니다. 둘째 문장입니다.

## 람다의 한살이 {#life}

![그림](a.png)

| 표 | 값 |
| --- | --- |

- 목록도 문장입니다.
- 목록

[이어진](https://example.com) 문장입니다. 셋째 문장입니다.
`;

test('a recap comes apart into its headings and plain sentences', () => {
  expect(takeApart([body])).toEqual({
    headings: ['람다의 한살이'],
    sentences: ['처음 문장입니다.', '둘째 문장입니다.', '목록도 문장입니다.', '셋째 문장입니다.'],
  });
});

test('every piece is drawn before one comes again', () => {
  const draw = drawFrom(['a', 'b', 'c'], seedRandom(1));
  expect([draw(), draw(), draw()].toSorted()).toEqual(['a', 'b', 'c']);
});

test('a body has its sections, each with a name of its own', () => {
  const made = composeBody(
    2,
    () => '제목',
    () => '문장.',
  );
  expect(made.match(/^## .*$/gm)).toEqual(['## 제목 {#part-1}', '## 제목 {#part-2}']);
});

test('new words look like those there are', () => {
  expect(hangulWords(['람다를 쓴 람다를 S3'])).toEqual(['람다를']);
  expect(blendWords('장애', '데이터')).toBe('장애이터');
});
