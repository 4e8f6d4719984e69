import { expect, test } from 'vitest';
import { known, lint, rules } from '../../tests/support/lint-text.ts';
import { fixText } from './fix/fix-text.ts';
import { lintDrawnWords } from './lint-words.ts';

const fixable = {
  ...known,
  file: 'a.md',
  bodyLine: 10,
  title: '시험 글',
  beside: new Set<string>(),
};

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

test('another word than the house has is a warning, and so is a number of people in another form', () => {
  expect(lint('오브젝트를 500,000명이 씁니다.')).toMatchObject([
    { rule: 'people-count', severity: 'warning', hint: '`50만 명`(으)로 적어 주세요.' },
    { rule: 'house-word', severity: 'warning', hint: '`객체`(으)로 적어 주세요.' },
  ]);
});

test.each([
  ['오브젝트는 멀티 AZ에', '객체는 다중 가용 영역에'],
  ['멀티AZ를 견주어 본 까닭은', '다중 가용 영역을 비교해 본 이유는'],
  ['옵저버빌리티와 유닛 테스트', '관측성과 단위 테스트'],
  ['![오브젝트](./오브젝트.jpg "까닭")', '![객체](./오브젝트.jpg "이유")'],
  [
    '글\n\n```mermaid\nflowchart TD\n  a[십만 명]\n```',
    '글\n\n```mermaid\nflowchart TD\n  a[10만 명]\n```',
  ],
])('%j reads %j in the words of the house', (body, right) => {
  expect(fixText({ ...fixable, body }).body).toBe(right);
});

test.each([
  '그런 까닭에',
  '견주가 개와',
  '다중 AZ 배포',
  '멀티 AZs',
  '‘오브젝트’라고 한',
  '관찰 가능한',
])('%j is left as it is', (body) => expect(fixText({ ...fixable, body }).body).toBe(body));

test('the words of a drawing are told by their line', () => {
  expect(lintDrawnWords('a.mmd', 'flowchart TD\n  a[오브젝트]', known)).toMatchObject([
    { rule: 'house-word', place: { file: 'a.mmd', line: 2, column: 5 } },
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
