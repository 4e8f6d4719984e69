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

test('of a text without headings lines are sessions that are known', () => {
  const text =
    '오늘 서밋에 다녀왔다. 세션을 들었다.\n\n배를 짓는 법\n\n나무\n\n수군이 하는 일\n\n노를 젓는다';
  expect(titles(text, ['배를짓는 법'])).toEqual(['배를 짓는 법']);
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
