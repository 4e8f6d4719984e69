import { expect, test } from 'vitest';
import { lint, rules } from '../../tests/support/lint-text.ts';

test('raw HTML is refused, a comment is not', () => {
  expect(rules('<b>굵게</b>\n\n<!-- 메모 -->\n')).toContain('no-html');
  expect(rules('<!-- 메모 -->\n')).toEqual([]);
});

test('a text behind a comment, which Markdown does not read, is a problem where it begins', () => {
  expect(lint('글\n\n<!-- 메모 --> **글** [글](/)\n')).toMatchObject([
    { rule: 'no-html', place: { line: 12, column: 13 } },
  ]);
  expect(rules('글 <!-- 메모 --> **글**\n\n<!-- 메모 -->\n')).toEqual([]);
});

test('HTML behind a comment is refused, and so is a comment that does not end', () => {
  expect(rules('<!-- 메모 --><script>alert(1)</script>\n')).toEqual(['no-html']);
  expect(rules('<!-- 메모\n\n글\n')).toEqual(['no-html']);
});

test('a few tags are allowed for what Markdown has no sign for', () => {
  const text = '글<br>글 <kbd>Ctrl</kbd>\n\n<details>\n<summary>더</summary>\n\n글\n\n</details>\n';
  expect(rules(text)).toEqual([]);
});

test.each([
  ['an attribute', '글 <kbd class="a">Ctrl</kbd>', 3],
  ['a tag that is not closed', '글 <kbd>Ctrl', 3],
  ['a tag that was not opened', '글</sup>', 2],
  ['a tag without an end', '글 <img src=x', 3],
  ['a comment without an end within a sentence', '글 <!-- 메모', 3],
  ['a tag behind a comment on the same line', '<!-- 메모 --><b>글</b>', 12],
  ['a component outside MDX', '<Gallery>\n\n글\n\n</Gallery>', 1],
])('%s is a problem where it stands', (_fact, body, column) => {
  expect(lint(body)[0]).toMatchObject({ rule: 'no-html', place: { line: 10, column } });
});

test('what is no tag is no problem', () => {
  expect(rules('3 < 5, a<b, \\<br\\>, `<b>`, List<String')).toEqual([]);
});

test('a type in angle brackets is told as the code that it is', () => {
  expect(lint('값은 List<String>입니다.')).toMatchObject([
    { rule: 'no-html', hint: '백틱으로 감싸 코드로 적어 주세요: `List<String>`' },
  ]);
});
