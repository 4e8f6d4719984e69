import type { FootnoteDefinition } from 'mdast';
import { listNodes } from '../markdown/list-nodes.ts';
import { isBlank, renderPlainText } from '../markdown/plain-text.ts';
import type { Problem } from '../problems/problem.ts';
import { collectProblems, type Text } from './text.ts';

/** Footnotes that would vanish, and marks of footnotes that would be shown as they are typed. */
export const lintFootnotes = (text: Text): Problem[] =>
  collectProblems(text, (report) => {
    const definitions = new Map<string, FootnoteDefinition>();
    const named = new Set<string>();
    for (const node of listNodes(text.tree)) {
      if (node.type === 'footnoteReference') named.add(node.identifier);
      if (node.type === 'text') {
        const mark = /\[\^[^\s\]]+\]/.exec(node.value)?.[0];
        if (mark)
          report(
            node,
            'footnote',
            `각주 \`${mark}\`의 내용이 없습니다.`,
            `\`${mark}: 내용\`을 따로 한 줄에 적어 주세요. 글자 그대로라면 코드로 감쌉니다.`,
            mark,
          );
      }
      if (node.type === 'definition' && /^\^/.test(node.label ?? ''))
        report(
          node,
          'footnote',
          `각주의 이름 \`${node.label!.slice(1)}\`에 빈칸이 있습니다.`,
          '부르는 곳과 내용에서 빈칸을 붙임표(-)로 바꿔 주세요.',
        );
      if (node.type !== 'footnoteDefinition') continue;
      if (isBlank(renderPlainText(node)) && !node.children.some(({ type }) => type === 'code'))
        report(
          node,
          'footnote',
          `각주 \`[^${node.label}]\`의 내용이 비어 있습니다.`,
          '콜론 뒤에 내용을 적거나 각주를 지워 주세요.',
        );
      if (definitions.has(node.identifier))
        report(
          node,
          'footnote',
          `각주 \`[^${node.label}]\`의 내용이 두 번 있습니다.`,
          '하나를 지우거나 이름을 바꿔 주세요.',
        );
      else definitions.set(node.identifier, node);
    }
    for (const [identifier, definition] of definitions) {
      const mark = `[^${definition.label}]`;
      if (!named.has(identifier))
        report(
          definition,
          'footnote',
          `각주 \`${mark}\`을(를) 부르는 곳이 없습니다.`,
          `본문에 \`${mark}\`을(를) 적거나 각주를 지워 주세요.`,
        );
    }
  });
