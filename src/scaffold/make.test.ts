import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { parseContentDocument } from '../load/document.ts';
import { authorSchema } from '../schema/author.ts';
import { eventSchema } from '../schema/event.ts';
import { programmeSchema } from '../schema/programme.ts';
import { recapSchema } from '../schema/recap.ts';
import { speakerSchema } from '../schema/speaker.ts';
import { applySteps } from './apply.ts';
import type { Ask } from './ask.ts';
import type { Existing } from './existing.ts';
import type { Given, NewKind } from './given.ts';
import { make } from './make.ts';

const existing: Existing = {
  events: [
    {
      id: 'autumn-2025',
      data: eventSchema.parse({ name: '가을 서밋 2025', days: ['2025-10-01', '2025-10-02'] }),
      sessions: programmeSchema.parse({ sessions: [{ id: 'water', title: '물길을 바꾸는 법' }] })
        .sessions,
      recaps: ['water'],
      told: new Set(['water']),
    },
  ],
  speakers: [{ id: 'lee', name: '이순신', spellings: [], affiliations: [] }],
  authors: [{ id: 'hong-gildong', name: '홍길동', names: [], kind: 'person' }],
  titles: new Set(['가을 서밋 2025', '물길을 바꾸는 법']),
};

/** Somebody who gives these answers: to a choice, words of its label. */
function answering(...answers: string[]): Ask & { readonly left: string[] } {
  return {
    left: answers,
    text: ({ usual, check }) => {
      const answer = answers.shift() ?? '';
      if (answer === '' && usual !== undefined) return Promise.resolve(usual);
      expect(check?.(answer)).toBeUndefined();
      return Promise.resolve(answer);
    },
    choose: ({ choices }) => {
      const answer = answers.shift() ?? '';
      const chosen = choices.find(({ label }) => label.includes(answer));
      if (!chosen)
        throw new Error(`no ${answer} among ${choices.map(({ label }) => label).join()}`);
      return Promise.resolve(chosen.value);
    },
  };
}

async function run(kind: NewKind, given: Given, ask?: Ask) {
  const asked = {
    given,
    existing,
    ask,
    isDraft: false,
    today: '2026-11-28',
    usualAuthor: undefined,
  };
  const made = await make(kind, asked);
  if (made.kind === 'missing') return made;
  const applied = applySteps(made.steps, new Map());
  if (applied.kind === 'stuck') throw new Error(applied.why);
  return { ...made, texts: Object.fromEntries(applied.texts) };
}

const schemas: readonly [RegExp, z.ZodType][] = [
  [/event\.md$/, eventSchema],
  [/programme\.yml$/, programmeSchema],
  [/index\.md$/, recapSchema({ image: () => z.never() })],
  [/authors\.yml$/, z.array(authorSchema)],
  [/speakers\.yml$/, z.array(speakerSchema)],
];

/** Each text as data, after its schema has let it pass. */
function dataOf(made: Awaited<ReturnType<typeof run>>): Record<string, unknown> {
  if (made.kind === 'missing') throw new Error(JSON.stringify(made.missing));
  return Object.fromEntries(
    Object.entries(made.texts).map(([path, text]) => {
      const { document, problems } = parseContentDocument(path, text);
      expect(problems).toEqual([]);
      const [, schema] = schemas.find(([pattern]) => pattern.test(path))!;
      expect(schema.safeParse(document.data).error).toBeUndefined();
      return [path, document.data];
    }),
  );
}

test('a first recap comes with its event, its session and its author', async () => {
  const ask = answering(
    '새 행사',
    'AWS Summit Seoul 2026',
    '2026-05-14, 2026-05-15',
    '새 세션',
    '람다 들여다보기',
    '장영실',
    '2026-05-15',
    '',
    '정약용',
  );
  expect(dataOf(await run('recap', {}, ask))).toEqual({
    'events/aws-summit-seoul-2026/event.md': {
      name: 'AWS Summit Seoul 2026',
      days: ['2026-05-14', '2026-05-15'],
    },
    'events/aws-summit-seoul-2026/programme.yml': {
      sessions: [
        {
          id: 'ramda-deullyeodabogi',
          title: '람다 들여다보기',
          day: '2026-05-15',
          speakers: ['장영실'],
        },
      ],
    },
    'authors.yml': [{ id: 'jung-yakgyong', name: '정약용' }],
    'events/aws-summit-seoul-2026/ramda-deullyeodabogi/index.md': {
      title: '람다 들여다보기',
      sessions: ['ramda-deullyeodabogi'],
      authors: ['정약용'],
      published: '2026-11-28',
    },
  });
  expect(ask.left).toEqual([]);
});

test('a command that says everything asks for nothing', async () => {
  const made = await run('recap', {
    event: ['autumn-2025'],
    session: ['배를 짓는 법'],
    author: ['홍길동'],
    title: ['배 이야기'],
  });
  expect(dataOf(made)).toEqual({
    'events/autumn-2025/programme.yml': {
      sessions: [{ id: 'baereul-jinneun-beop', title: '배를 짓는 법' }],
    },
    'events/autumn-2025/baereul-jinneun-beop/index.md': {
      title: '배 이야기',
      sessions: ['baereul-jinneun-beop'],
      authors: ['홍길동'],
      published: '2026-11-28',
    },
  });
});

test('a second recap of a session has a folder and a title of its own', async () => {
  const made = await run('recap', {
    event: ['가을 서밋 2025'],
    session: ['water'],
    author: ['홍길동'],
  });
  expect(dataOf(made)).toEqual({
    'events/autumn-2025/water-2/index.md': expect.objectContaining({
      title: '물길을 바꾸는 법 정리',
      sessions: ['water'],
    }),
  });
});

test('a recap of no session is of the whole event', async () => {
  const made = await run('recap', { event: ['autumn-2025'], author: ['홍길동'] });
  expect(dataOf(made)).toEqual({
    'events/autumn-2025/gaeul-seomit-2025-hugi/index.md': {
      title: '가을 서밋 2025 후기',
      authors: ['홍길동'],
      published: '2026-11-28',
    },
  });
});

test('all that is missing is told at once', async () => {
  const made = await run('session', { start: ['25:00'] });
  expect(made).toMatchObject({
    kind: 'missing',
    missing: [{ option: 'event' }, { option: 'title' }, { option: 'start' }],
  });
});

test.each([
  ['네', '홍길동', undefined],
  ['아니요', '홍길똥', [{ id: 'hong-gilttong', name: '홍길똥' }]],
])('a name near a listed one is asked about: %s', async (answer, author, entries) => {
  const made = await run(
    'recap',
    { event: ['autumn-2025'], author: ['홍길똥'], session: [], title: ['글'] },
    answering(answer),
  );
  const data = dataOf(made);
  expect(data['authors.yml']).toEqual(entries);
  expect(data['events/autumn-2025/geul/index.md']).toMatchObject({ authors: [author] });
});

test('where nobody can be asked, a near name is told of', async () => {
  const made = await run('recap', { event: ['autumn-2025'], author: ['홍길똥'] });
  expect(made.kind === 'made' && made.notes.join()).toContain('홍길동');
});

test('an event that is almost there is asked about, and refused where nobody can be asked', async () => {
  const given = { event: ['autum-2025'], title: ['글'], author: ['홍길동'], session: [] };
  expect(Object.keys(dataOf(await run('recap', given, answering('네'))))).toEqual([
    'events/autumn-2025/geul/index.md',
  ]);
  expect(await run('recap', given)).toMatchObject({
    kind: 'missing',
    missing: [{ option: 'event', example: 'autumn-2025' }],
  });
});

test.each([
  ['2026-05-14 ~ 2026-05-16', ['2026-05-14', '2026-05-15', '2026-05-16']],
  ['2026-05-15, 2026-05-14', ['2026-05-14', '2026-05-15']],
  ['2026-05', ['2026-05']],
  ['', ['2026']],
])('the days «%s» of an event', async (days, held) => {
  const made = await run('event', { name: ['가을 서밋 2026'] }, answering(days));
  expect(dataOf(made)).toEqual({
    'events/gaeul-seomit-2026/event.md': { name: '가을 서밋 2026', days: held },
  });
});

test('a speaker is what they were at an event', async () => {
  const made = await run('speaker', {
    name: ['장영실'],
    event: ['autumn-2025'],
    role: ['SA'],
    other: ['Jang'],
  });
  expect(dataOf(made)).toEqual({
    'speakers.yml': [
      {
        id: 'jang-yeongsil',
        name: '장영실',
        spellings: ['Jang'],
        affiliations: [{ event: 'autumn-2025', role: 'SA' }],
      },
    ],
  });
});

test('an author whose name looks like an id is listed under it', async () => {
  const made = await run('recap', { event: ['autumn-2025'], author: ['gildong'], title: ['글'] });
  expect(dataOf(made)['authors.yml']).toEqual([{ id: 'gildong', name: 'gildong' }]);
});

test('what is there is not made again', async () => {
  const made = await run('author', { name: ['홍길동'] });
  expect(made).toMatchObject({ kind: 'made', steps: [], notes: [expect.stringContaining('이미')] });
});

test('no file that is there is written anew', () => {
  const step = { kind: 'write', path: 'events/a/event.md', text: 'new' } as const;
  expect(applySteps([step], new Map([['events/a/event.md', 'old']]))).toMatchObject({
    kind: 'stuck',
  });
});
