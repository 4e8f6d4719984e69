import { expect, test } from 'vitest';
import { eventSchema } from '../../schema/event.ts';
import { sessionSchema } from '../../schema/programme.ts';
import type { Known, Wishes } from '../known.ts';
import { readPost } from '../reading/read-post.ts';
import { Findings } from '../report.ts';
import { propose } from './propose.ts';

const summit = eventSchema.parse({
  name: 'AWS Summit Seoul 2019',
  series: 'AWS Summit Seoul',
  days: ['2019-04-17', '2019-04-18'],
  tracks: [{ id: 'track-2', name: '트랙 2' }],
});
const known: Known = {
  events: [
    {
      id: 'aws-summit-seoul-2019',
      data: summit,
      sessions: [
        { id: 'keynote-1', title: '첫째 날 기조연설', kind: 'keynote', day: '2019-04-17' },
        { id: 'keynote-2', title: '둘째 날 기조연설', kind: 'keynote', day: '2019-04-18' },
        { id: 'water', title: '물길을 바꾸는 아키텍처' },
      ].map((session) => sessionSchema.parse(session)),
      recaps: [],
      told: new Set(),
    },
    {
      id: 'aws-re-invent-2019',
      data: eventSchema.parse({ name: 'AWS re:Invent 2019', days: ['2019-12'] }),
      sessions: [],
      recaps: [],
      told: new Set(),
    },
  ],
  speakers: [{ id: 'hong', name: '홍길동', spellings: ['Gildong Hong'], affiliations: [] }],
  authors: [{ id: 'lee', name: '이순신', names: ['거북이'], kind: 'person' }],
  services: [],
  titles: new Set(),
};

const read = (
  text: string,
  wishes: Partial<Wishes> = {},
  name = 'post.md',
  before: Known = known,
) => {
  const post = readPost({ file: name, name, folder: '', text }, new Findings());
  return propose(post, before, {
    event: undefined,
    author: undefined,
    today: '2026-11-28',
    ...wishes,
  });
};

test.each([
  ['AWS Summit Seoul 2019 후기', 'aws-summit-seoul-2019'],
  ['AWS 서밋 서울 2019', 'aws-summit-seoul-2019'],
  ['2019 서밋 둘째 날', 'aws-summit-seoul-2019'],
  ["AWS Summit '19 정리", 'aws-summit-seoul-2019'],
  ['리인벤트 2019 참관기', 'aws-re-invent-2019'],
  ['AWS re:Invent 2019', 'aws-re-invent-2019'],
])('«%s» is of an event that is there', (title, id) => {
  expect(read(`---\ntitle: "${title}"\n---\n글`).event.value).toEqual({ kind: 'known', id });
});

test.each([
  ['AWS Summit Seoul 2024 후기', 'AWS Summit Seoul 2024', ['2024']],
  ['리인벤트 2022 다녀온 이야기', 'AWS re:Invent 2022', ['2022']],
  ['2023 AWS Community Day 발표 후기', 'AWS Community Day 2023', ['2023']],
  ['Google Cloud Summit Seoul 2019 Review', 'Google Cloud Summit Seoul 2019', ['2019']],
  ['가을캠프 2019에 다녀왔습니다', '가을캠프 2019', ['2019']],
])('«%s» is of a new event', (title, name, days) => {
  const { value } = read(`---\ntitle: "${title}"\n---\n글`).event;
  expect(value).toMatchObject({ kind: 'new', data: { name, days } });
});

test('a new event has the days and the place that a post gives', () => {
  const { value } = read(
    '# AWS Summit Seoul 2024\n- 일시 : 2024년 5월 16일 ~ 17일\n- 장소 : 큰 마당\n\n## 물길 - 홍길동\n글',
  ).event;
  expect(value).toMatchObject({
    id: 'aws-summit-seoul-2024',
    data: { days: ['2024-05-16', '2024-05-17'], venue: '큰 마당' },
  });
});

test('where no year is known, that of the post is a guess, and asked for', () => {
  const { event, questions } = read('---\ntitle: AWS Summit 후기\ndate: 2021-06-01\n---\n글');
  expect(event).toMatchObject({ sure: 'guess', value: { kind: 'new', data: { days: ['2021'] } } });
  expect(questions).toContainEqual(
    expect.objectContaining({ about: 'days', answers: ['2021', '2021-06'] }),
  );
});

test('the event of the command wins', () => {
  const { event } = read('# AWS Summit Seoul 2024\n글', { event: 'aws-re-invent-2019' });
  expect(event).toEqual({ value: { kind: 'known', id: 'aws-re-invent-2019' }, sure: 'sure' });
});

test('notes of a talk are of the event in whose programme it is', () => {
  const { event, sessions } = read(
    '# 물길을 바꾸는 아키텍쳐\n- 장영실 SA, AWS\n\n## 왜 흐르나\n글',
  );
  expect(event.value).toEqual({ kind: 'known', id: 'aws-summit-seoul-2019' });
  expect(sessions).toMatchObject([{ value: { id: 'water', isKnown: true } }]);
});

test('a post that names no event is of the one of its year that others are of', () => {
  const text = '---\ntitle: 물레방아\ndate: 2021-06-01\n---\n글';
  const first = read(text).event.value;
  expect(first).toMatchObject({ kind: 'new', data: { name: '2021년의 행사' } });
  if (first.kind !== 'new') return;
  const data = eventSchema.parse(first.data);
  const event = { id: first.id, data, sessions: [], recaps: [], told: new Set<string>() };
  const again = read(text, {}, 'post.md', { ...known, events: [...known.events, event] });
  expect(again.event.value).toEqual({ kind: 'known', id: first.id });
});

test('a keynote is the one of the day that a post is of', () => {
  const { sessions } = read(
    '# AWS Summit Seoul 2019 후기\n2019년 4월 18일에 다녀왔다.\n\n## 기조연설\n글\n\n## 배를 짓는 법 - 홍길동\n글',
  );
  expect(sessions.map(({ value }) => value.id)).toEqual(['keynote-2', 'baereul-jinneun-beop']);
});

test('speakers who are listed stand by id, others by name', () => {
  const { sessions, speakers } = read(
    '# AWS Summit Seoul 2019\n## Track 2-1. 배를 짓는 법 - Gildong Hong(활빈당)\n글\n## 불을 다루는 법 - 장영실(AWS)\n글',
  );
  expect(sessions.map(({ value }) => value.data)).toEqual([
    { title: '배를 짓는 법', track: 'track-2', speakers: ['hong'] },
    { title: '불을 다루는 법', speakers: ['장영실'] },
  ]);
  expect(speakers.map(({ value }) => value)).toMatchObject([
    { id: 'hong', isKnown: true },
    { id: 'jang-yeongsil', isKnown: false, name: '장영실', organisation: 'AWS' },
  ]);
});

test('a new event has the tracks that its sessions were in', () => {
  const text = '# 가을 밋업 2021\n## Track A-1. 배를 짓는 법\n글\n## Track B-1. 불을 다루는 법\n글';
  const { event, sessions } = read(text);
  expect(event.value).toMatchObject({
    data: {
      tracks: [
        { id: 'track-a', name: 'Track A' },
        { id: 'track-b', name: 'Track B' },
      ],
    },
  });
  expect(sessions.map(({ value }) => value.data.track)).toEqual(['track-a', 'track-b']);
});

test('a name near a listed one is asked about', () => {
  const { questions } = read('# AWS Summit Seoul 2019\n## 배를 짓는 법 - 홍길도(AWS)\n글');
  expect(questions).toContainEqual(
    expect.objectContaining({ about: 'speakers', answers: ['홍길도', '홍길동'] }),
  );
});

test.each([
  ['date: 2019-04-19 20:00:00 -0400', '2019-04-20'],
  ["date: '2023-11-20 17:20'", '2023-11-20'],
  ['date: "01/08/2025"', '2025-01-08'],
  ['date: 2023-05-14T15:30:00.000Z', '2023-05-15'],
  ['date: 2016-11-09', '2016-11-09'],
  ['pub_date: May 8 2023', '2023-05-08'],
])('a post with %s was published on %s in Seoul', (field, day) => {
  expect(read(`---\n${field}\n---\n글`).published?.value).toBe(day);
});

test('the day of a post may be in the name of its file', () => {
  expect(read('글', {}, '2019-4-9-summit.md').published?.value).toBe('2019-04-09');
});

test.each([
  ['author: 이순신', ['lee']],
  ['author: 거북이', ['lee']],
  ['authors: [홍길동, "장영실 <jang@example.com>"]', ['홍길동', '장영실']],
  ['author: admin', []],
])('a post with %s is by %j', (field, authors) => {
  expect(read(`---\n${field}\n---\n글`).authors.map(({ value }) => value)).toEqual(authors);
});

test.each([
  ['canonical_url: https://example.com/a', undefined, 'https://example.com/a'],
  ['permalink: /2019/a/', 'https://example.com', 'https://example.com/2019/a/'],
  ['permalink: /2019/a/', 'https://example.com/blog', 'https://example.com/blog/2019/a/'],
  ['permalink: /2019/a/', undefined, undefined],
  ['url: javascript:alert(1)', 'https://example.com', undefined],
])('a post with %s of the site %s was at %s', (field, site, url) => {
  expect(read(`---\n${field}\n---\n글`, { site }).url?.value).toBe(url);
});

test('the terms of a post are those it states', () => {
  const text =
    '글\n\n이 글은 [CC BY-NC-ND 4.0](https://creativecommons.org/licenses/by-nc-nd/4.0/)입니다.';
  expect(read(text).licence?.value).toBe('CC-BY-NC-ND-4.0');
  expect(read('CC BY 4.0 사진을 썼다').licence).toBeUndefined();
});

test('every guess comes with the line and the words that it is made of', () => {
  const { sessions, event } = read('---\ntitle: 가을 밋업\n---\n\n## 배를 짓는 법 - 홍길동\n글');
  expect(event.evidence).toEqual({ line: 2, words: '가을 밋업' });
  expect(sessions[0]!.evidence).toEqual({ line: 5, words: '배를 짓는 법 - 홍길동' });
});

test('what stands in a programme passes its schema, whatever a post says', () => {
  const odd = '제목 {{ x }} - 홍길동\u200B';
  const { sessions } = read(
    `# 가을 밋업\n## ${odd}\n글\n## ${'긴 제목 '.repeat(60)} - 이순신\n글\n## 배 - 장영실(${'가'.repeat(200)})\n14:00 ~ 13:00`,
  );
  for (const { value } of sessions)
    expect(sessionSchema.safeParse({ id: value.id, ...value.data }).success).toBe(true);
});
