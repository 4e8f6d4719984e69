import { expect, test } from 'vitest';
import type { Post } from '../post.ts';
import { summaryOf } from './tidy-data.ts';

test.each([
  ['짧게 적습니다.', '짧게 적습니다.'],
  ['![무대](http://a.example/1.jpg)', undefined],
  ['![](http://a.example/1.jpg)\n\n셋째 해의 이야기입니다.', '셋째 해의 이야기입니다.'],
  ['영상: https://youtu.be/abc', undefined],
  ['**AWS** [서밋](https://a.example/)에 다녀왔습니다.', 'AWS 서밋에 다녀왔습니다.'],
  ['잘 쓰고 있는 물건입니다.![](', '잘 쓰고 있는 물건입니다.'],
  ['가'.repeat(201), undefined],
])('what a post says of itself, %j, sums it up as %j', (description, summary) => {
  expect(summaryOf({ frontmatter: { description } } as unknown as Post)).toBe(summary);
});
