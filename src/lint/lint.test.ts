import { expect, test } from 'vitest';
import { lint, rules } from '../../tests/support/lint-text.ts';

test('a good text has no problem', () => {
  expect(rules('## 제목 {#title}\n\n![무대입니다](./a.png "설명")\n')).toEqual([]);
});

test('a problem stands on the line of the file, not of the body', () => {
  expect(lint('첫 줄\n\n# 또 제목\n')).toMatchObject([
    { rule: 'no-second-title', place: { line: 12 } },
  ]);
});

test.each([
  ['첫 줄\n둘째 줄에 undefined가\n셋째 줄', '11:7'],
  ['> 첫 줄\n> 둘째 줄에 [[링크]]가', '11:9'],
  ['- 첫 줄\n  둘째 줄에 Labda가', '11:9'],
  ['첫 줄\n둘째 줄에[^1]', '11:6'],
  ['글 [링크](/about/ "NaN") 글', '10:17'],
  ['첫 줄\n둘 **셋 {{ 넷**', '11:7'],
  ['첫 줄\n둘째 &#x202E; 글', '10:1'],
])('a word in a long paragraph is told where it stands: %j', (body, place) => {
  expect(lint(body).map(({ place }) => place)).toMatchObject([
    { line: Number(place.split(':')[0]), column: Number(place.split(':')[1]) },
  ]);
});
