import { expect, test } from 'vitest';
import { readTitle } from './read-title.ts';

test.each([
  [
    '13:00 - 13:40 알맞은 데이터베이스 고르기',
    { title: '알맞은 데이터베이스 고르기', start: '13:00', end: '13:40' },
  ],
  ['Session 1. 람다 들여다보기', { title: '람다 들여다보기' }],
  ['[세션 3] 람다 들여다보기', { title: '람다 들여다보기' }],
  ['Track 2-1. 람다 들여다보기', { title: '람다 들여다보기', track: '2' }],
  [
    '람다 들여다보기 - 홍길동(활빈당)',
    { title: '람다 들여다보기', people: [{ name: '홍길동', organisation: '활빈당' }] },
  ],
  ['1. 람다 들여다보기 : 홍길동', { title: '람다 들여다보기', people: [{ name: '홍길동' }] }],
  [
    '람다 들여다보기 / 홍길동, 이순신 님',
    { title: '람다 들여다보기', people: [{ name: '홍길동' }, { name: '이순신' }] },
  ],
  [
    '람다 들여다보기 ( 홍길동 / 활빈당 )',
    { title: '람다 들여다보기', people: [{ name: '홍길동', organisation: '활빈당' }] },
  ],
  [
    '홍길동(활빈당) - 람다 들여다보기',
    { title: '람다 들여다보기', people: [{ name: '홍길동', organisation: '활빈당' }] },
  ],
  ['2. <람다 들여다보기> 홍길동', { title: '람다 들여다보기', people: [{ name: '홍길동' }] }],
  ['#3 람다 들여다보기', { title: '람다 들여다보기' }],
  ['람다 들여다보기 (고려대)', { title: '람다 들여다보기 (고려대)', people: [] }],
  ['2. SSL (Secure Socket Layer)', { title: 'SSL (Secure Socket Layer)', people: [] }],
  ['첫번째 세션', { title: '첫번째 세션' }],
  ['세 번째 세션: 람다', { title: '람다' }],
  ['Session 2', { title: 'Session 2' }],
  ['기조연설 - 홍길동', { title: '기조연설', kind: 'keynote' }],
  [
    'CEO Keynote with Ada Lovelace (link)',
    { title: 'CEO Keynote', people: [{ name: 'Ada Lovelace' }] },
  ],
  ['10만 접속도 서버 한 대로', { title: '10만 접속도 서버 한 대로', people: [] }],
  ['Building Apps with Facebook Login', { title: 'Building Apps with Facebook Login', people: [] }],
  ['람다: 서버 없는 개발', { title: '람다: 서버 없는 개발', people: [] }],
  ['“람다 들여다보기”', { title: '람다 들여다보기' }],
  [
    '람다 들여다보기 - 발표자: 홍길동 (활빈당)',
    { title: '람다 들여다보기', people: [{ name: '홍길동', organisation: '활빈당' }] },
  ],
  ['람다 들여다보기 (연사: 홍길동)', { title: '람다 들여다보기', people: [{ name: '홍길동' }] }],
  ['[ARC301] 람다 들여다보기', { title: '람다 들여다보기' }],
  ['2-3. 문제 풀기', { title: '문제 풀기' }],
])('%s', (text, read) => {
  expect(readTitle(text)).toMatchObject(read);
});

test.each([
  ['Session 1. 람다', ['called']],
  ['1. 람다', ['number']],
  ['2-1. 람다', []],
  ['11:10 람다 - 홍길동', ['time', 'people']],
  ['키노트', ['kind']],
])('%s is marked as a session by %j', (text, marks) => {
  expect([...readTitle(text).marks]).toEqual(marks);
});
