import { expect, test } from 'vitest';
import { lint, rules } from '../../tests/support/lint-text.ts';

test('a letter that turns the direction is found, also where it is written as a number', () => {
  expect(rules('글 &#x202E;글')).toEqual(['unseen-character']);
});

test.each([
  ['undefined를 돌려줍니다.', 1],
  ['값이 NaN입니다.', 4],
  ['{{ page', 1],
  ['@@표시@@', 1],
  ['&#123;{a}}', 1],
  ['[object Object]', 1],
  ['![{{ alt](./a.png "설명 | 사진: 남")', 3],
  ['![대체](./a.png "NaN | 사진: 남")', 16],
])('%s would look like a mistake of the site', (body, column) => {
  expect(lint(`글\n\n${body}`)).toMatchObject([
    { rule: 'placeholder', place: { line: 12, column } },
  ]);
});

test('code may say what it likes, and so may an address', () => {
  expect(rules('`undefined` [글](https://a.kr/NaN/@@view)\n\n```js\n{{ NaN }}\n```\n')).toEqual([]);
});

test.each(['&#xFFFE;', '&#0;', '&#x3164;', '&zwj;', 'a&#x301;&#x301;&#x301;&#x301;'])(
  '%s is a letter that nobody sees, written in letters that everybody sees',
  (body) => {
    expect(rules(body)).toEqual(['unseen-character']);
  },
);
