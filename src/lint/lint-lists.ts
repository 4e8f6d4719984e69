import { listNodes } from '../markdown/list-nodes.ts';
import type { Problem } from '../problems/problem.ts';
import { findStray, groupLists } from './list-groups.ts';
import { collectProblems, type Text } from './text.ts';

/** Lists that would be flattened: items that begin beside the others. */
export const lintLists = (text: Text): Problem[] =>
  collectProblems(text, (report) => {
    for (const node of listNodes(text.tree)) {
      if (!('children' in node)) continue;
      for (const group of groupLists(node.children)) {
        const stray = findStray(group);
        if (stray)
          report(
            stray,
            'list-indent',
            '목록의 항목이 같은 칸에서 시작하지 않습니다.',
            '안쪽 목록은 두 칸(번호 목록은 세 칸) 들여 쓰고, 아니라면 칸을 맞춰 주세요.',
          );
      }
    }
  });
