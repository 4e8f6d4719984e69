import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { findFaults } from '../../diagrams/render.ts';
import type { Findings } from '../report.ts';

/** Gives code a language that the site knows by one plain word; a drawing that cannot be drawn is text. */
export function cleanCodeBlocks(tree: Root, findings: Findings): void {
  visit(tree, 'code', (code: Code, index, parent) => {
    const language = (
      /^[\w+#.-]+/.exec((code.lang ?? '').replace(/^\{?\.?/, ''))?.[0] ?? ''
    ).toLowerCase();
    code.lang = language === '' ? null : language;
    code.meta = null;
    if (language === 'toc' && parent && index !== undefined) {
      findings.gone(code.position?.start.line, '차례는 사이트가 만듭니다.', `\`\`\`${code.lang}`);
      parent.children.splice(index, 1);
      return index;
    }
    if (language !== 'mermaid') return undefined;
    const [fault] = findFaults(code.value);
    if (fault === undefined) return undefined;
    code.lang = 'text';
    findings.changed(
      code.position?.start.line,
      `그림으로 그릴 수 없어 글로 남깁니다: ${fault.message}`,
      code.value,
    );
    return undefined;
  });
}
