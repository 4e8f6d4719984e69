import { expect, test } from 'vitest';
import { readPost } from '../reading/read-post.ts';
import { Findings } from '../report.ts';
import { findSessions } from './find-sessions.ts';
import { findTitle } from './title-of.ts';

const titles = (text: string, known: readonly string[] = [], name = 'a.md') => {
  const post = readPost({ file: name, name, folder: '', text }, new Findings());
  return findSessions(post, findTitle(post), known).map(({ title }) => title);
};

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

test('a file whose name says the event and a talk is of that talk', () => {
  const name = '가을 서밋 - 물길을 바꾸는 법.md';
  const text = '[영상](https://example.com/1)\n\n### 물의 성질\n낮은 데로\n### 돌의 성질\n무겁다';
  expect(titles(text, [], name)).toEqual(['물길을 바꾸는 법']);
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
