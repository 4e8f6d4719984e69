import { expect, test } from 'vitest';
import { lint, rules } from '../../tests/support/lint-text.ts';

test('a misspelt service is named as it should be, where it stands', () => {
  expect(lint('> **편집자 주** 첫 줄\n> 둘째 줄에 Labda를')).toMatchObject([
    { rule: 'service-by-its-name', severity: 'error', hint: '`Lambda`(으)로 적어 주세요.' },
  ]);
  expect(lint('글\n둘째 줄에 Labda가')).toMatchObject([{ place: { line: 11, column: 7 } }]);
});

test('a frequent misspelling is a warning', () => {
  expect(lint('아키텍쳐를 그렸습니다.')).toMatchObject([
    { rule: 'spelling', severity: 'warning', hint: '`아키텍처`(으)로 적어 주세요.' },
  ]);
});

test.each([
  '`Labda` 아키텍처',
  '```\nLabda 아키텍쳐\n```',
  '[Labda 아키텍쳐](https://a.kr/)',
  '> Labda 아키텍쳐를 썼습니다.',
  '“Labda 아키텍쳐”라고 했습니다.',
  "'Labda'라고 적혀 있습니다.",
  '## Labda를 다시 보다',
])('in %j someone else speaks', (body) => expect(rules(body)).toEqual([]));
