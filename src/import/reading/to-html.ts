import type { Element, Root as HtmlRoot } from 'hast';
import type { Definition, Nodes, Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Findings } from '../report.ts';

type Handlers = NonNullable<Options['handlers']>;

/** Footnotes stay what they are on their way through HTML, which has none. */
const handlers: Handlers = {
  footnoteReference: (state, node: Nodes & { identifier: string; label?: string }): Element => {
    const element: Element = {
      type: 'element',
      tagName: 'fn-ref',
      properties: { dataLabel: node.label ?? node.identifier },
      children: [],
    };
    state.patch(node, element);
    return element;
  },
  footnoteDefinition: (state, node): Element => {
    const element: Element = {
      type: 'element',
      tagName: 'fn-def',
      properties: { dataLabel: node.label ?? node.identifier },
      children: state.wrap(state.all(node), true),
    };
    state.patch(node, element);
    return element;
  },
};

const markdownToHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true, handlers })
  .use(rehypeRaw)
  .freeze();

const page = unified().use(rehypeParse).freeze();

/** Markdown and the HTML in it as one tree of HTML; definitions that nothing names are told. */
export function markdownAsHtml(tree: Root, findings: Findings): HtmlRoot {
  const named = new Set<string>();
  const definitions: Definition[] = [];
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') named.add(node.identifier);
    if (node.type === 'definition') definitions.push(node);
    if (node.type === 'code' && /\p{L}/u.test(node.meta ?? ''))
      findings.gone(node.position?.start.line, '코드 블록에 덧붙인 말입니다.', node.meta!);
  });
  for (const { identifier, label, url, title, position } of definitions)
    if (!named.has(identifier))
      findings.gone(
        position?.start.line,
        label === '//' ? '글쓴이의 메모입니다.' : '본문이 가리키지 않는 주소입니다.',
        `[${label}]: ${url} ${title ?? ''}`,
      );
  return markdownToHtml.runSync(tree) as HtmlRoot;
}

/** A page of HTML as a browser reads it. */
export const pageAsHtml = (text: string): HtmlRoot => page.parse(text);
