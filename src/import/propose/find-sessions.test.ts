import { expect, test } from 'vitest';
import { readPost } from '../reading/read-post.ts';
import { Findings } from '../report.ts';
import { findSessions } from './find-sessions.ts';
import { findTitle } from './title-of.ts';

const find = (text: string, known: readonly string[] = []) => {
  const post = readPost({ file: 'a.md', name: 'a.md', folder: '', text }, new Findings());
  return findSessions(post, findTitle(post), known);
};
const titles = (text: string, known?: readonly string[]) =>
  find(text, known).map(({ title }) => title);

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
    'numbers with points below',
    `# 가을 서밋 리뷰
## 행사 정보
- 장소 : 큰 마당
## 참가 내용 및 소감
1. 물길을 바꾸는 법
- 물은 낮은 데로 흐른다는 이야기를 들었습니다.

2. 배를 짓는 법
- 나무를 고르는 법을 배웠습니다.
### 가을 서밋 현장 스케치
사진`,
    ['물길을 바꾸는 법', '배를 짓는 법'],
  ],
  [
    'a list by time',
    `# 가을 서밋 후기
오늘 들은 것은 이렇다.
- 09:30 ~ 10:40 : 기조연설
- 11:00 ~ 11:40 : "물길을 바꾸는 법"
- 12:00 ~ 13:00 : 점심
- 13:00 ~ 13:40 : "배를 짓는 법"`,
    ['기조연설', '물길을 바꾸는 법', '배를 짓는 법'],
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
    'a list with minutes',
    `# 가을 서밋 후기
- 물길을 바꾸는 법 (20분)
- 배를 짓는 법 (30분)
- 점심 (60분)`,
    ['물길을 바꾸는 법', '배를 짓는 법'],
  ],
  [
    'a list of films below a heading that says so',
    `# 가을 서밋 후기
## 행사장
넓다
## Technical Sessions
- [물길을 바꾸는 법](https://youtu.be/abcdefghijk)
- [배를 짓는 법](https://youtu.be/lmnopqrstuv)`,
    ['물길을 바꾸는 법', '배를 짓는 법'],
  ],
  [
    'lines of a text without headings',
    `오늘 가을 서밋에 다녀왔습니다. 세션이 많았습니다.

키노트 세션

인사가 길었습니다.

Session 1. 물길을 바꾸는 법

물은 흐릅니다.

배를 짓는 법 - 이순신(통제영)

나무를 고릅니다.

수군이 하는 일`,
    ['키노트 세션', '물길을 바꾸는 법', '배를 짓는 법'],
  ],
  [
    'times on lines of their own, as a copied page has them',
    `가을 서밋 후기\n\n시간\n들은 세션\n10:00 ~ 10:40\n기조연설\n인사가 길었다\n10:50 ~ 11:30\n물길을 바꾸는 법\n물은 흐른다\n11:30 ~ 13:00\n점심`,
    ['기조연설', '물길을 바꾸는 법'],
  ],
  [
    'a timetable',
    `# 가을 서밋 후기

| 시간 | 내용 | 발표자 |
| --- | --- | --- |
| 09:00 - 10:00 | 등록 | |
| 10:00 - 10:40 | 기조연설 | 홍길동 |
| 10:50 - 11:30 | 물길을 바꾸는 법 | 이순신(통제영) |
| 11:30 - 13:00 | 점심 시간 | |`,
    ['기조연설', '물길을 바꾸는 법'],
  ],
  [
    'a timetable by tracks',
    `# 가을 서밋 후기

| 시간 | Track 1 | Track 2 |
| --- | --- | --- |
| 10:00 - 10:40 | 물길을 바꾸는 법 | 배를 짓는 법 |
| 11:00 - 11:40 | 불을 다루는 법 | 휴식 |`,
    ['물길을 바꾸는 법', '배를 짓는 법', '불을 다루는 법'],
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
] as const)('sessions are found by %s', (_, text, sessions) => {
  expect(titles(text)).toEqual(sessions);
});

test.each([
  [
    'a journey',
    `# 먼 나라 서밋 후기
## 출발
비행기를 탔다.
## 숙소
좋았다.
## 뱃지 픽업
줄이 길었다.
## 세션 참여
많이 들었다.
## 음식
맛있었다.
## 총평
또 가고 싶다.`,
  ],
  [
    'impressions',
    `# 가을 서밋 후기
## 신청
운이 좋았다.
## 느낀 점
많다.`,
  ],
  ['no headings', '가을 서밋에 다녀왔다. 세션이 많았고 사람도 많았다.'],
  ['what is of no event', '# 맛있는 국수\n## 재료\n면\n## 만드는 법\n삶는다'],
])('a post of %s has no session', (_, text) => {
  expect(titles(text)).toEqual([]);
});

test.each([
  [
    'the title and a speaker below it',
    '# 물길을 바꾸는 법\n- 홍길동 솔루션즈 아키텍트, AWS\n\n## 물은 왜 흐르나\n낮아서\n## 둑을 쌓자\n높이',
    '물길을 바꾸는 법',
  ],
  [
    'an event beside the talk in the title',
    '---\ntitle: 가을 서밋 2019 - 물길을 바꾸는 법 정리\n---\n## 물은 왜 흐르나\n낮아서\n## 둑을 쌓자\n높이',
    '물길을 바꾸는 법',
  ],
  [
    'a speaker in the frontmatter',
    '---\ntitle: 늦게 푸는 서밋 이야기\nspeaker: 홍길동 | 활빈당\n---\n이야기',
    '늦게 푸는 서밋 이야기',
  ],
  [
    'a speaker in the frontmatter whose name nobody can read',
    '---\ntitle: 캐시 이야기\nspeaker: 물방울 ♥ 모임\n---\n## 왜\n글',
    '캐시 이야기',
  ],
  [
    'a title that names no event, in a folder of conferences',
    '# 나와 물길을 바꾸는 이야기들\n2022 가을 컨퍼런스\n\n## 물은 왜 흐르나\n낮아서\n## 둑을 쌓자\n높이',
    '나와 물길을 바꾸는 이야기들',
  ],
])('a post of one talk, told by %s, has one session', (_, text, title) => {
  expect(titles(text)).toEqual([title]);
});

test('of a text without headings lines are sessions that are known', () => {
  const text =
    '오늘 서밋에 다녀왔다. 세션을 들었다.\n\n배를 짓는 법\n\n나무\n\n수군이 하는 일\n\n노를 젓는다';
  expect(titles(text, ['배를짓는 법'])).toEqual(['배를 짓는 법']);
});

test('a file whose name says the event and a talk is of that talk', () => {
  const name = '가을 서밋 - 물길을 바꾸는 법.md';
  const text = '[영상](https://example.com/1)\n\n### 물의 성질\n낮은 데로\n### 돌의 성질\n무겁다';
  const post = readPost({ file: name, name, folder: '', text }, new Findings());
  expect(findSessions(post, findTitle(post), [])).toMatchObject([{ title: '물길을 바꾸는 법' }]);
});

test('a post whose title is numbered as a session is of that session', () => {
  const text = '# [세션 3] 물길을 바꾸는 법\n\n## 물의 성질\n낮은 데로\n## 돌의 성질\n무겁다';
  expect(titles(text)).toEqual(['물길을 바꾸는 법']);
});

test('a post that says by whom its event was held is of the event', () => {
  const text = '# 물 & 배\n\n- 주최 : 활빈당\n- 장소 : 강가\n\n## 총평\n세션이 많은 행사였다';
  expect(titles(text)).toEqual([]);
});

test('a post whose title is that of a known session is of that session', () => {
  const text = '# 물길을 바꾸는 방법\n## 물은 왜 흐르나\n낮아서\n## 둑을 쌓자\n높이';
  expect(titles(text, ['물길을 바꾸는 방법'])).toEqual(['물길을 바꾸는 방법']);
});

test('a session is told of by its heading, its lines and the list that names it', () => {
  const text = `# 가을 서밋 후기
- 13:00 ~ 13:40 : 물길을 바꾸는 법
- 14:00 ~ 14:40 : 배를 짓는 법

## 물길을 바꾸는 법
> AWS 홍길동 SA

발표 영상: https://www.youtube.com/watch?v=abcdefghijk

물은 흐른다. 참고로 [다른 영상](https://www.youtube.com/watch?v=zzzzzzzzzzz)도 있다.
## 배를 짓는 법
- 장소: 3층 그랜드볼룸
- 발표자: 이순신`;
  expect(find(text)).toMatchObject([
    {
      title: '물길을 바꾸는 법',
      start: '13:00',
      end: '13:40',
      people: [{ name: '홍길동', role: 'SA', organisation: 'AWS' }],
      video: 'https://www.youtube.com/watch?v=abcdefghijk',
    },
    { title: '배를 짓는 법', start: '14:00', room: '3층 그랜드볼룸', people: [{ name: '이순신' }] },
  ]);
});

test('what a session lists is its own', () => {
  const text = `# 가을 밋업
## 물길을 바꾸는 법 - 홍길동
우리 팀의 하루
- 09:00 ~ 09:15 모여서 이야기
- 09:15 ~ 12:00 둘이서 하나
## 배를 짓는 법 - 이순신
배`;
  expect(titles(text)).toEqual(['물길을 바꾸는 법', '배를 짓는 법']);
});

test('the blocks of a session are those below its heading', () => {
  const [first, second] = find(
    '# 가을 밋업\n처음\n\n## 가는 길 - 홍길동\n하나\n\n둘\n\n## 오는 길 - 이순신\n셋',
  );
  expect([first!.from, first!.to, second!.from, second!.to]).toEqual([1, 4, 4, 6]);
});
