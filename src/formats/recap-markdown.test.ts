import { expect, test } from 'vitest';
import {
  aLineage,
  anEvent,
  aRecap,
  aService,
  aSession,
  aSite,
  aSpeaker,
} from '../../tests/support/a-content.ts';
import { heading, paragraph } from '../markdown/blocks.ts';
import { printMarkdown } from '../markdown/print.ts';
import type { EventData } from '../schema/event.ts';
import { licences } from '../schema/licence.ts';
import type { RecapData } from '../schema/recap.ts';
import { buildEventMarkdown } from './event-markdown.ts';
import { buildRecapMarkdown, type Addresses } from './recap-markdown.ts';

const home = 'https://example.github.io/notes/';

/** What a program reads of an event and of its recap. */
function read({ recap, event }: { recap?: Partial<RecapData>; event?: Partial<EventData> } = {}) {
  const site = aSite({
    events: {
      summit: {
        event: anEvent({
          venue: '코엑스',
          facts: [{ label: '참석자', value: '만 명' }],
          sources: [{ id: 'diary', title: '후기', kind: 'blog', url: 'https://blog.example/1' }],
          ...event,
        }),
        sessions: [
          aSession({
            start: '13:00',
            end: '13:40',
            room: '101호',
            speakers: ['kim'],
            services: ['aws-lambda'],
            lineage: 'ten-million-users',
          }),
          aSession({ id: 'lost', title: '놓친 강연', day: '2019-04-17', attendance: 'missed' }),
        ],
        recaps: {
          one: { data: aRecap({ authors: ['홍길동'], ...recap }) },
          whole: { data: aRecap({ title: '하루 [전체]', sessions: [] }) },
        },
      },
    },
    services: [aService()],
    speakers: [aSpeaker('kim', '김준형', 'summit')],
    lineages: [aLineage()],
  });
  const addresses: Addresses = {
    whole: (url) => new URL(url.slice(1), home).href,
    pictureOf: (name) => `${home}_astro/${name.slice(2)}`,
    routes: site.routes,
  };
  const print = (children: ReturnType<typeof buildRecapMarkdown>) =>
    printMarkdown({ type: 'root', children });
  const body = [paragraph('본문입니다.'), heading(2, '마디')];
  return {
    recap: print(buildRecapMarkdown(site.recaps[0]!, body, addresses)),
    event: print(buildEventMarkdown(site.events[0]!, body, addresses)),
  };
}

test('a recap says when, where and by whom it was, before its text', () => {
  const { recap } = read();
  expect(recap.slice(0, recap.indexOf('## 마디'))).toBe(`# Lambda가 도는 법

> 한 문장 요약입니다.

- 주소: <${home}events/summit/one/>
- 행사: [AWS Summit Seoul 2019](${home}events/summit/index.md)
- 날짜: 2019년 4월 18일(목)
- 세션: 13:00–13:40 AWS Lambda 내부 동작 방식 · 101호 · [김준형](${home}speakers/kim/) 솔루션즈 아키텍트, AWS
- 글쓴이: [홍길동](${home}authors/hong-gildong/)
- 다룬 서비스: [AWS Lambda](${home}services/aws-lambda/)
- 강연 계보: [천만 사용자](${home}lineages/ten-million-users/)
- 실은 날: 2026년 11월 20일(금)
- 이용 조건: [CC BY 4.0](${licences['CC-BY-4.0'].url})

## 한눈에

- 첫째입니다.
- 둘째입니다.

본문입니다.

`);
});

test('behind its text stand its photos and its sources', () => {
  const photo = { src: { src: './a.jpg' } as never, alt: '무대', caption: '무대의 모습' };
  const { recap } = read({ recap: { photos: [photo] } });
  expect(recap.slice(recap.indexOf('## 마디'))).toBe(`## 마디

![무대](${home}_astro/a.jpg)

무대의 모습 (사진: 홍길동)

## 출처

- [후기](https://blog.example/1) (블로그)
`);
});

test('where it stood first, what was changed, and other terms are said', () => {
  const { recap } = read({
    recap: {
      original: { url: 'https://blog.example/2', published: '2019-05' },
      updated: [{ day: '2026-11-21', what: '숫자를 바로잡았습니다.' }],
      licence: 'all-rights-reserved',
    },
  });
  expect(recap).toContain('- 처음 실린 곳: <https://blog.example/2>\n- 처음 실린 날: 2019년 5월\n');
  expect(recap).toContain('- 고친 것: 2026년 11월 21일(토) 숫자를 바로잡았습니다.\n');
  expect(recap).toContain('- 이용 조건: 글쓴이에게 모든 권리가 있음\n');
});

test('an event has its programme day by day, its account below it, and what is written of it', () => {
  const { event } = read();
  expect(event.slice(event.indexOf('## 시간표'))).toBe(`## 시간표

### 4월 17일(수)

- 놓친 강연 · 놓침

### 4월 18일(목)

- 13:00–13:40 AWS Lambda 내부 동작 방식 · 101호 · [김준형](${home}speakers/kim/) 솔루션즈 아키텍트, AWS · 기록: [Lambda가 도는 법](${home}events/summit/one/index.md)

## 하루의 기록

본문입니다.

### 마디

## 행사 전체의 기록

- [하루 \\[전체\\]](${home}events/summit/whole/index.md)

## 숫자와 사실

- 참석자: 만 명

## 출처

- [후기](https://blog.example/1) (블로그)
`);
});
