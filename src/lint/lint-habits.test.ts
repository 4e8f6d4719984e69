import { expect, test } from 'vitest';
import { lint, rules } from '../../tests/support/lint-text.ts';

test.each([
  '{% include a.html %}',
  '글 {: .prompt-tip }',
  '[TOC]',
  '[[toc]]',
  ':::tip',
  '> [!NOTE]\n> 글',
  '![[그림.png]]',
  '[[다른 글]]',
  '{{< youtube a >}}',
  '```toc\n```',
  '글 {.lead}',
  '이것은 ==형광펜==과',
  '식은 $$x^2$$입니다.',
])('%s is read elsewhere, and here it would be shown', (body) => {
  expect(rules(`글\n\n${body}\n`)).toContain('foreign-syntax');
});

test.each([
  'a == b',
  '값==가이고 값==나',
  'a==b && c==d',
  '====',
  '$100와 $200',
  '{.5초}',
  '`==a==`',
])('%s means what it says', (body) => expect(rules(body)).toEqual([]));

test('an item that begins beside the others is a problem, one within another is none', () => {
  expect(rules('- 하나\n- 둘\n\n1. 셋\n   - 넷\n2. 다섯\n')).toEqual([]);
  expect(lint('- 하나\n - 둘\n')).toMatchObject([
    { rule: 'list-indent', place: { line: 11, column: 2 } },
  ]);
});
