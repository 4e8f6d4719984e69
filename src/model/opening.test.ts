import { expect, test } from 'vitest';
import { openingOf as open } from './opening.ts';

const openingOf = (text: string) => open(text, '제목');

test('a text begins with its first block that says something', () => {
  const block = '처음 가 본 행사에서 들은 이야기를 적어 둡니다.';
  expect(openingOf(`들어가며\n${block}\n다음 문단은 남겨 둡니다. 길어도 그렇습니다.\n`)).toBe(
    block,
  );
  expect(openingOf('짧습니다.\n더 짧다.')).toBe('짧습니다.');
  expect(openingOf('\n…\n')).toBe('제목');
});

test('of a long text whole sentences are told, as far as they fit', () => {
  const sentence = `${'가나다 '.repeat(20)}끝입니다.`;
  expect(openingOf(`${sentence} ${sentence} ${sentence}`)).toBe(sentence);
});

test('a sentence without an end is cut between words', () => {
  const opening = openingOf('낱말 '.repeat(100));
  expect(opening.length).toBeLessThanOrEqual(160);
  expect(opening).toMatch(/낱말…$/);
});

test('a text without a blank is cut all the same', () => {
  expect(openingOf('가'.repeat(500))).toHaveLength(160);
});

test('what was code, and would read as a mistake of ours, is passed over', () => {
  expect(openingOf('값이 없으면 undefined를 돌려준다고 했습니다.\n짧은 글')).toBe('짧은 글');
});
