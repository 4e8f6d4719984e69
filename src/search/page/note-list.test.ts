import { expect, test } from 'vitest';
import { describeNote, describePartial, readAsMeant } from './note-list.ts';

const found = { rows: [], notes: [], missing: [], ids: [] };

test('a word is said with what it was taken for', () => {
  expect(describeNote({ kind: 'synonym', typed: '람다', meant: 'AWS Lambda' })).toBe(
    '‘람다’ = AWS Lambda',
  );
  expect(describeNote({ kind: 'keyboard', typed: 'fkaek', meant: '람다' })).toBe(
    '‘fkaek’ → ‘람다’로 찾았습니다.',
  );
  expect(describeNote({ kind: 'sound', typed: '포틀랜드', meant: 'portland' })).toBe(
    '‘포틀랜드’와 비슷하게 읽히는 말로 찾았습니다: portland',
  );
});

test('a text is read with its mistyped words as they were understood', () => {
  expect(
    readAsMeant('lamda와 fkdnxm, labda 비용', [
      { kind: 'spelling', typed: 'lamda와', meant: 'AWS Lambda' },
      { kind: 'keyboard', typed: 'fkdnxm', meant: '라우트' },
      { kind: 'synonym', typed: 'labda', meant: 'AWS Lambda' },
      { kind: 'part', typed: '비용', meant: '소비용' },
    ]),
  ).toBe('AWS Lambda 라우트, AWS Lambda 비용');
});

test('why another word finds more is said', () => {
  expect(describePartial({ ...found, total: 17, partial: 14, asked: 2 })).toBe(
    '두 말이 모두 있는 글 3건, 나머지 14건은 하나만',
  );
  expect(describePartial({ ...found, total: 9, partial: 9, asked: 5 })).toBe(
    '모든 말이 있는 글은 없어 일부만 있는 글을 찾았습니다.',
  );
});

test('where every page holds every word there is nothing to explain', () => {
  expect(describePartial({ ...found, total: 3, partial: 0, asked: 2 })).toBe('');
  expect(describePartial({ ...found, total: 10, partial: 2, asked: 1 })).toBe('');
});
