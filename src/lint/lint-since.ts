import { isAside, sinceName } from '../markdown/remark-asides.ts';
import { listNodes, listNodesOf } from '../markdown/list-nodes.ts';
import { renderPlainText } from '../markdown/plain-text.ts';
import { isWebAddress } from '../schema/addresses.ts';
import type { Problem } from '../problems/problem.ts';
import { collectProblems, type Text } from './text.ts';

/** Notes on what changed since that say no day or no source; of a component its schema asks for both. */
export const lintSince = (text: Text): Problem[] =>
  collectProblems(text, (report) => {
    for (const node of listNodes(text.tree)) {
      if (!isAside(node) || !renderPlainText(node).startsWith(sinceName)) continue;
      const hasDay = /(?<!\d)20\d\d(?:-\d\d){0,2}(?!\d)/.test(renderPlainText(node));
      const hasSource = listNodesOf(node, 'link').some(({ url }) => isWebAddress(url));
      if (hasDay && hasSource) continue;
      const missing = [hasDay ? [] : '바뀐 날이', hasSource ? [] : '출처가'].flat().join(', ');
      report(
        node,
        'since-source',
        `«${sinceName}»에 ${missing} 없습니다.`,
        `\`> **${sinceName}** 64TB → 128TB ([2020-09-22](https://…))\`처럼 날에 출처를 걸어 주세요. 날을 모르면 2020-09나 2020으로 적습니다.`,
      );
    }
  });
