import { expect, test } from 'vitest';
import { eventSchema } from '../../schema/event.ts';
import { sessionSchema } from '../../schema/programme.ts';
import type { Ask } from '../../scaffold/ask.ts';
import type { Known } from '../known.ts';
import { readPost } from '../reading/read-post.ts';
import { Findings } from '../report.ts';
import { askAuthor } from './ask-author.ts';

const known: Known = {
  events: [
    {
      id: 'autumn',
      data: eventSchema.parse({ name: '가을 서밋', days: ['2020-10-01'] }),
      sessions: [sessionSchema.parse({ id: 'water', title: '물길을 바꾸는 법' })],
      recaps: [],
      told: new Set(),
    },
  ],
  speakers: [{ id: 'hong', name: '홍길동', spellings: [], affiliations: [] }],
  authors: [],
  services: [],
  titles: new Set(),
};

/** Somebody who gives an answer to each question that has these words, and no other. */
const answering = (answers: Readonly<Record<string, string>>, asked: string[] = []): Ask => {
  const find = (message: string) => {
    asked.push(message);
    return Object.entries(answers).find(([words]) => message.includes(words))?.[1];
  };
  return {
    text: ({ message, usual = '' }) => Promise.resolve(find(message) ?? usual),
    choose: ({ message, choices }) => {
      const answer = find(message);
      const chosen = choices.find(({ label }) => label === answer) ?? choices[0]!;
      return Promise.resolve(chosen.value);
    },
  };
};

const ask = (text: string, answers: Readonly<Record<string, string>>) => {
  const post = readPost({ file: 'a.md', name: 'a.md', folder: '', text }, new Findings());
  const wishes = { event: undefined, author: undefined, today: '2026-11-28' };
  return askAuthor(post, known, wishes, answering(answers));
};

const post = `---
title: 겨울 밋업 2021 후기
---
## 물길을 바꾸는 법 - 홍길도
글
## 배를 짓는 법
글`;

test('an author who answers nothing gets what was proposed', async () => {
  expect(await ask(post, {})).toMatchObject({
    event: { value: { kind: 'new', data: { name: '겨울 밋업 2021', days: ['2021'] } } },
    sessions: [{}, {}],
    isSplit: false,
    questions: [],
  });
});

test('with another event its sessions are known', async () => {
  const proposal = await ask(post, { 행사: 'autumn' });
  expect(proposal.event.value).toEqual({ kind: 'known', id: 'autumn' });
  expect(proposal.sessions.map(({ value }) => value.id)).toEqual(['water', 'baereul-jinneun-beop']);
});

test('days, author and the day of the post are as they are told', async () => {
  const proposal = await ask(post, {
    열린: '2021-12-02, 2021-12-01',
    누가: '장영실',
    실린: '2021-12-24',
  });
  expect(proposal).toMatchObject({
    event: { value: { data: { days: ['2021-12-01', '2021-12-02'] } } },
    authors: [{ value: '장영실' }],
    published: { value: '2021-12-24' },
  });
});

test('a speaker who is a listed one is that one', async () => {
  const proposal = await ask(post, { 명단: '홍길동' });
  expect(proposal.sessions[0]!.value.data.speakers).toEqual(['홍길동']);
  expect(proposal.speakers).toEqual([]);
});

test('headings that are no sessions are none, and a post may be split', async () => {
  const plain =
    '# 겨울 밋업 2021\n## 물길을 바꾸는 법\n글\n## 배를 짓는 법\n글\n## 불을 다루는 법\n글';
  expect((await ask(plain, { 세션인가요: '아니요' })).sessions).toEqual([]);
  expect((await ask(plain, { 나눌까요: '세션마다' })).isSplit).toBe(true);
});
