import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { aService } from '../../tests/support/a-content.ts';
import { messages } from '../schema/messages.ts';
import { programmeSchema } from '../schema/programme.ts';
import { recapSchema } from '../schema/recap.ts';
import { serviceSchema } from '../schema/service.ts';
import { lintData } from './lint-data.ts';

z.config({ localeError: messages });

function lint(schema: z.ZodType, data: unknown) {
  const { error } = schema.safeParse(data);
  return lintData({ file: 'a.md', data, schema, issues: error?.issues ?? [] }).map(
    ({ message, hint, place }) => ({
      said: [message, hint].filter(Boolean).join(' → '),
      path: place.kind === 'field' ? place.path.join('.') : '',
    }),
  );
}
const recap = {
  title: '제목',
  sessions: ['lambda'],
  published: '2026-11-20',
  summary: '요약입니다.',
  points: ['하나', '둘'],
  sources: ['diary'],
};
const lintRecap = (changed: Record<string, unknown>) =>
  lint(recapSchema({ image: () => z.any() }), { ...recap, ...changed });
const lintSession = (changed: Record<string, unknown>) =>
  lint(programmeSchema, {
    sessions: [{ id: 'a', title: '세션', day: '2019-04-18', ...changed }],
  });

test('data as its schema wants it has no problem', () => {
  expect([lintRecap({}), lintSession({})]).toEqual([[], []]);
});

test('a misspelt field stands on its own line with the field that was meant', () => {
  expect(lintRecap({ title: undefined, titel: '제목' })).toEqual([
    { said: '`title`이(가) 없습니다. → 꼭 있어야 하는 필드입니다.', path: 'title' },
    { said: '모르는 필드입니다: `titel` → `title`인가요?', path: 'titel' },
  ]);
  expect(lintSession({ speeker: [] })).toEqual([
    { said: '모르는 필드입니다: `speeker` → `speakers`인가요?', path: 'sessions.0.speeker' },
  ]);
});

test('a field that resembles none is answered with all there are', () => {
  expect(lintRecap({ tags: ['a'] })[0]?.said).toContain(
    '쓸 수 있는 것: title, sessions, perspective',
  );
});

test('a choice is answered with the nearest, else with all', () => {
  expect(lintSession({ attendance: 'ful' })[0]?.said).toBe(
    '`attendance`: 쓸 수 없는 값입니다. → `full`인가요?',
  );
  expect(lintSession({ attendance: '만석' })[0]?.said).toContain(
    '쓸 수 있는 것: attended, full, missed, planned',
  );
});

test('of several kinds of things, a kind that there is not is answered with the nearest', () => {
  const life = [{ kind: 'rename', date: '2021', source: 'https://aws.amazon.com/' }];
  expect(lint(serviceSchema, { ...aService(), life })).toEqual([
    { said: '`kind`: 쓸 수 없는 값입니다. → `renamed`인가요?', path: 'life.0.kind' },
  ]);
  const misspelt = [{ ...life[0], kind: 'renamed', form: 'Amazon ES' }];
  expect(lint(serviceSchema, { ...aService(), life: misspelt })).toContainEqual({
    said: '모르는 필드입니다: `form` → `from`인가요?',
    path: 'life.0.form',
  });
});

test.each([
  ['a number', { title: 2019 }, '`title`: 글이어야 합니다. 따옴표로 감싸 주세요.'],
  ['nothing', { title: null }, '`title`: 값이 비어 있습니다.'],
  ['too many', { points: Array(8).fill('하나') }, '`points`: 7개를 넘습니다.'],
  [
    'one of a list',
    { points: ['하나', 2] },
    '`points`의 2번째: 글이어야 합니다. 따옴표로 감싸 주세요.',
  ],
  ['too long', { summary: '가'.repeat(201) }, '`summary`: 200자를 넘습니다.'],
  ['a text for a list', { points: '하나' }, '`points`: 목록이어야 합니다.'],
  ['a quoted true', { draft: 'true' }, '`draft`: 따옴표 없이 true나 false로 적어 주세요.'],
  ['no such day', { published: '2023-13-45' }, '`published`: 날짜는 따옴표로 감싼'],
])('%s is told as an author would say it', (_fact, changed, said) => {
  expect(lintRecap(changed)[0]?.said).toContain(said);
});

test('a file that is something else altogether says what it should be', () => {
  expect(lint(programmeSchema, null)[0]?.said).toBe('비어 있는 파일입니다.');
  expect(lint(programmeSchema, [])[0]?.said).toBe('파일 전체가 `이름: 값` 꼴이어야 합니다.');
});
