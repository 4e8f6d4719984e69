import { expect, test } from 'vitest';
import { findHeadingIds } from './heading-ids.ts';
import { parseTree } from './parse.ts';

test('a heading has the id it was given, or one of its words, told apart where two say the same', () => {
  const text = '## Saga 패턴 {#saga}\n\n## 무엇을 `S3`에 둘까?\n\n### 정리\n\n### 정리\n';
  expect([...findHeadingIds(parseTree(text, 'md'))]).toEqual([
    'saga',
    '무엇을-s3에-둘까',
    '정리',
    '정리-1',
  ]);
});
