import { expect, test } from 'vitest';
import { lint, rules } from '../../tests/support/lint-text.ts';

test('a sign of another platform is told by its name where it stands', () => {
  expect(lint('글\n\n다음 {% include a.html %}\n')).toMatchObject([
    {
      rule: 'foreign-syntax',
      severity: 'error',
      message: 'Liquid 태그 `{% include a.html %}`은(는) 이 사이트에서 그대로 보입니다.',
      place: { line: 12, column: 4 },
    },
  ]);
});

test.each([
  ['![글]({{ site.baseurl }}/assets/무대 사진.png)', ['foreign-syntax']],
  ['![글]({% link a.png %} "설명 | 사진: 나")', ['foreign-syntax']],
  ['[글]({% post_url 2019-01-01-a %})', ['foreign-syntax']],
  ['값은 {{ x }}입니다.', ['foreign-syntax']],
  ['<aside>\n💡 글\n</aside>', ['foreign-syntax']],
  ['---\nlayout: post\ntitle: 글\n---\n', ['foreign-syntax']],
])('what other rules would say of %j is said once', (body, found) =>
  expect(rules(body)).toEqual(found),
);

test('what nobody sees, and what may be meant so, stops nothing', () => {
  expect(lint('글\n\n<!--more-->\n')).toMatchObject([
    { rule: 'foreign-leftover', severity: 'warning' },
  ]);
  expect(lint('**하나**\n\n글\n\n**둘째**\n\n글\n')).toMatchObject([
    { rule: 'bold-heading', severity: 'warning' },
    { rule: 'bold-heading', severity: 'warning' },
  ]);
});
