import type { Heading } from 'mdast';
import { listNodesOf } from '../markdown/list-nodes.ts';
import { findOwnId, isOwnId, siteIds } from '../markdown/heading-ids.ts';
import { isBlank, renderPlainText } from '../markdown/plain-text.ts';
import type { Problem } from '../problems/problem.ts';
import { collectProblems, type Text } from './text.ts';

/** Headings of a text: of the page's own level, that skip a level, without words, with an id that cannot be one. */
export const lintHeadings = (text: Text): Problem[] =>
  collectProblems(text, (report) => {
    const ids = new Set<string>();
    // The page's title stands above all of them.
    let level = 1;
    for (const heading of listNodesOf(text.tree, 'heading')) {
      if (heading.depth === 1)
        report(
          heading,
          'no-second-title',
          '본문에는 `#` 제목을 쓰지 않습니다.',
          '제목은 머리말의 title에 있습니다. `##`부터 써 주세요.',
        );
      else if (heading.depth > level + 1)
        report(
          heading,
          'heading-level',
          `제목이 ${level}단계에서 ${heading.depth}단계로 건너뜁니다.`,
          `\`${'#'.repeat(level + 1)}\`로 적어 주세요.`,
        );
      level = heading.depth;
      if (isBlank(renderPlainText(heading)))
        report(
          heading,
          'empty-heading',
          '제목에 글이 없습니다.',
          '제목을 적거나 `#` 기호를 지워 주세요.',
        );
      const fault = findIdFault(heading, ids);
      if (fault) report(heading, 'heading-id', ...fault);
    }
  });

function findIdFault(
  heading: Heading,
  ids: Set<string>,
): [message: string, hint: string] | undefined {
  const id = findOwnId(heading);
  if (id === undefined) return undefined;
  const named = `제목의 이름표 \`${id}\``;
  const other = '다른 이름표를 붙여 주세요.';
  if (!isOwnId(id))
    return [`${named}을(를) 쓸 수 없습니다.`, '영문 소문자, 숫자, 붙임표로 적어 주세요.'];
  if (siteIds.test(id)) return [`${named}은(는) 사이트가 씁니다.`, other];
  if (ids.has(id)) return [`${named}이(가) 두 번 있습니다.`, other];
  ids.add(id);
  return undefined;
}
