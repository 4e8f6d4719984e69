import { expect, test } from 'vitest';
import { parseTree } from '../../markdown/parse.ts';
import type { Post } from '../post.ts';
import type { Proposal } from '../proposal.ts';
import { splitPost } from './parts.ts';
import { printMarkdown } from '../../markdown/print.ts';

const post = (body: string) => ({ tree: parseTree(body) }) as Post;
const proposal = (title: string) =>
  ({ title: { value: title }, sessions: [] }) as unknown as Proposal;

test('a title of the second level goes, and what stood below it stands at the top', () => {
  const body = '## 알림을 나누는 법\n\n들은 곳\n\n### 만들기\n\n하나\n\n#### 나누기\n\n둘\n';
  const [part] = splitPost(post(body), proposal('알림을 나누는 법'), false);
  expect(printMarkdown(part!.tree)).toBe('들은 곳\n\n## 만들기\n\n하나\n\n### 나누기\n\n둘\n');
});
