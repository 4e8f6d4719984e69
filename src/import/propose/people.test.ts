import { expect, test } from 'vitest';
import { readPeople, type Person, type Reason } from './people.ts';

test.each([
  [
    '홍길동 솔루션즈 아키텍트, 아마존 웹서비스',
    [{ name: '홍길동', role: '솔루션즈 아키텍트', organisation: '아마존 웹서비스' }],
  ],
  ['이순신 대표, 거북선글로벌', [{ name: '이순신', role: '대표', organisation: '거북선글로벌' }]],
  ['AWS 장영실 SA', [{ name: '장영실', role: 'SA', organisation: 'AWS' }]],
  ['신사임당, 오죽헌', undefined],
  ['홍길동 | 모요', [{ name: '홍길동', organisation: '모요' }]],
  ['한양대 이순신 교수님', [{ name: '이순신', organisation: '한양대', role: '교수' }]],
  ['신사임, 오죽헌', [{ name: '신사임', organisation: '오죽헌' }]],
  ['정도전(배다리 CTO)', [{ name: '정도전', role: 'CTO', organisation: '배다리' }]],
  ['네이버 클라우드 CEO 허준 님', [{ name: '허준', role: 'CEO', organisation: '네이버 클라우드' }]],
  [
    '허균, 허난설 / 초당전자',
    [
      { name: '허균', organisation: '초당전자' },
      { name: '허난설', organisation: '초당전자' },
    ],
  ],
  ['AWS 장영실 SA와 이천 님', [{ name: '장영실' }, { name: '이천' }]],
  [
    '홍길동(활빈당 클라우드 엔지니어, @hong)',
    [{ name: '홍길동', role: '클라우드 엔지니어', organisation: '활빈당' }],
  ],
  ['(홍길동 님)', [{ name: '홍길동' }]],
  [
    'Ada Lovelace, Principal Engineer, Analytical',
    [{ name: 'Ada Lovelace', role: 'Principal Engineer', organisation: 'Analytical' }],
  ],
] as [string, Partial<Person>[] | undefined][])('«%s» names people', (text, people) => {
  if (people === undefined) expect(readPeople(text)).toBeUndefined();
  else expect(readPeople(text)).toMatchObject(people);
});

test.each([
  ['홍길동', 'none', false],
  ['홍길동', 'place', true],
  ['허균', 'place', false],
  ['허균', 'label', true],
  ['홍길동, 이순신', 'place', true],
  ['Ada Lovelace', 'label', true],
  ['Ada Lovelace', 'place', false],
] as [string, Reason, boolean][])(
  'whether %s is a person, told by %s: %s',
  (text, reason, isPerson) => {
    expect(readPeople(text, reason) !== undefined).toBe(isPerson);
  },
);

test.each([
  '최적화',
  '이벤트',
  '서비스',
  '안드로이드',
  '사용자',
  '주니어',
  '모니터링',
  '전문가',
  '이야기',
  '노하우',
  '고도화',
  '정리',
  '홍길동 대표님의 이야기',
  'Amazon EKS',
  'Deep Dive',
  'What’s New',
  '메가존',
  '카카오',
  '삼성전자',
  'MSA',
  '카카오페이(결제)',
  '성능, 비용',
  '데이터 분석가를 위한 서버리스',
  '서울 코엑스',
  '1부 - 바퀴 갈아 끼우기',
  '구현부터 테스트까지',
  '고가용성, 확장성',
])('%s is no person', (text) => {
  for (const reason of ['none', 'place'] as const) expect(readPeople(text, reason)).toBeUndefined();
});
