import { expect, test } from 'vitest';
import { readPost } from '../reading/read-post.ts';
import { Findings } from '../report.ts';
import { findSessions } from './find-sessions.ts';
import { findTitle } from './title-of.ts';

const titles = (text: string) => {
  const post = readPost({ file: 'a.md', name: 'a.md', folder: '', text }, new Findings());
  return findSessions(post, findTitle(post), []).map(({ title }) => title);
};

test.each([
  [
    'numbered sessions',
    `# 가을 서밋 후기
## 들어가며
처음 가 보았다.
## Session 1. 물길을 바꾸는 법
### 요점
물은 낮은 데로 흐른다.
## Session 2. 배를 짓는 법
나무를 고른다.
## 점심
비빔밥
## 마치며
또 가고 싶다.`,
    ['물길을 바꾸는 법', '배를 짓는 법'],
  ],
  [
    'talks below a heading that nobody ended, with pictures before their labels',
    `# 가을밤 2018
- ⏰ 일시 : 2018. 11. 3
## 👏 총평
좋았다
## 📸 인증샷
나
### 1. 물길을 바꾸는 법
- 🎤 발표자 : 홍길동
### 2. 배를 짓는 법
- 🎤 발표자 : 이순신`,
    ['물길을 바꾸는 법', '배를 짓는 법'],
  ],
  [
    'what is called some of the sessions',
    `# 가을 서밋 2019
### 목차/자료
책
### 내가 들었던 세션중 일부(나에게 뜻깊은 것)
1. 물길을 바꾸는 법
   : 물
2. 배를 짓는 법
   : 배`,
    ['물길을 바꾸는 법', '배를 짓는 법'],
  ],
  [
    'times',
    `# 가을 서밋 후기
## 강연
### 13:00 - 13:40 물길을 바꾸는 법
물
### 14:00 - 14:40 배를 짓는 법
배
## 좋았던 점
다`,
    ['물길을 바꾸는 법', '배를 짓는 법'],
  ],
  [
    'times with the title below them, and no meal',
    `# 가을 컨퍼런스 2025
## 세션 요약
### 09:20 ~ 09:30
**물길을 바꾸는 법**
홍길동 | 활빈당 의장
### 09:30 ~ 10:10
**배를 짓는 법**
이순신 | 통제영 CEO
### 12:00 ~ 13:00 점심 식사
국수`,
    ['물길을 바꾸는 법', '배를 짓는 법'],
  ],
  [
    'what a heading says they are about',
    `# 가을 서밋 참석
## 1. 가을 서밋 소개
행사
## 2. 물과 관련된 세션 소개
셋 가운데 둘
### 2.1. 물길을 바꾸는 법
#### 물길의 순서
먼저
### 2.2. 배를 짓는 법
배
## 3. 참석 후기
좋았다`,
    ['물길을 바꾸는 법', '배를 짓는 법'],
  ],
  [
    'tracks',
    `# 가을 서밋 정리
#### Track 2-1. 물길을 바꾸는 법
물
#### Track 2-2. 배를 짓는 법
배`,
    ['물길을 바꾸는 법', '배를 짓는 법'],
  ],
  [
    'speakers',
    `# 가을 밋업
## 물길을 바꾸는 법 - 홍길동(활빈당)
물
## 배를 짓는 법 - 이순신(통제영)
배
## 네트워킹
피자`,
    ['물길을 바꾸는 법', '배를 짓는 법'],
  ],
  [
    'bold lines',
    `가을 서밋에 다녀왔다. 세션 두 개를 들었다.

**1. 물길을 바꾸는 법 : 홍길동**

물은 흐른다.

**2. 배를 짓는 법 : 이순신**

나무를 고른다.`,
    ['물길을 바꾸는 법', '배를 짓는 법'],
  ],
  [
    'what stands first below «첫 번째 세션»',
    `# 가을 서밋 후기
## 드디어 시작
### 첫번째 세션
> [물길을 바꾸는 법](https://example.com/1)

물
### 두번째 세션
**배를 짓는 법**

배`,
    ['물길을 바꾸는 법', '배를 짓는 법'],
  ],
  [
    'bold lines that go on where headings stopped counting',
    `# 가을 서밋 후기
## 1. 물길을 바꾸는 법
물

**2. 배는 어떻게 지을까?**

배

## 3. 불을 다루는 법
불`,
    ['물길을 바꾸는 법', '배는 어떻게 지을까?', '불을 다루는 법'],
  ],
  [
    'plain headings of a post about an event',
    `# 가을 컨퍼런스
## 소개
큰 마당에서 여러 세션을 들은 것을 적었다.
## 물길을 바꾸는 법
물
## 이것은 배인가, 집인가?
배
## 불을 다루는 법
불`,
    ['물길을 바꾸는 법', '이것은 배인가, 집인가?', '불을 다루는 법'],
  ],
  [
    'headings below one that says so, each day',
    `# 가을 서밋 참가 후기
# 1일차
## 저녁
국수
# 2일차
## 기억에 남는 발표
### 물길을 바꾸는 법
물
### 배를 짓는 법
배
## 파티
춤
# 만난 사람들
여럿`,
    ['물길을 바꾸는 법', '배를 짓는 법'],
  ],
  [
    'parts of sessions',
    `# 가을 밋업
## 물길을 바꾸는 법
### 연사 소개
(홍길동 님)
### 발표 내용
물
### 질문
왜?
## 배를 짓는 법
### 연사 소개
- 이순신 님
  - 통제영
### 발표 내용
배
## 후기
좋았다`,
    ['물길을 바꾸는 법', '배를 짓는 법'],
  ],
] as const)('sessions are found by headings: %s', (_, text, sessions) => {
  expect(titles(text)).toEqual(sessions);
});
