import type { Element, Nodes as HtmlNodes, Root as HtmlRoot } from 'hast';
import type { FootnoteDefinition, Html, PhrasingContent, Root, RootContent } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import { textOf } from './hast.ts';

type Handle = NonNullable<Options['handlers']>[string];

const html = (value: string): Html => ({ type: 'html', value });

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Tags that Markdown has no sign for, and that authors may write. */
const tag: Handle = (state, element) => [
  html(`<${element.tagName}>`),
  ...(state.all(element) as PhrasingContent[]),
  html(`</${element.tagName}>`),
];

const isSummary = (node: HtmlNodes): node is Element =>
  node.type === 'element' && node.tagName === 'summary';

/** A fold with its name in one block, what is in it as Markdown below. */
const details: Handle = (state, element) => {
  const words = element.children.filter(isSummary).map(textOf).join(' ');
  const name = words.replaceAll(/\s+/g, ' ').trim() || '펼쳐 보기';
  const rest = element.children.filter((child) => !isSummary(child));
  return [
    html(`<details>\n<summary>${escape(name)}</summary>`),
    ...state.toFlow(state.all({ ...element, children: rest })),
    html('</details>'),
  ];
};

const footnoteReference: Handle = (_, element) => {
  const label = String(element.properties['dataLabel']);
  return { type: 'footnoteReference', identifier: label.toLowerCase(), label };
};

const footnoteDefinition: Handle = (state, element) => {
  const label = String(element.properties['dataLabel']);
  const definition = {
    type: 'footnoteDefinition',
    identifier: label.toLowerCase(),
    label,
    children: state.toFlow(state.all(element)),
  } as FootnoteDefinition;
  state.patch(element, definition);
  return definition;
};

const processor = unified()
  .use(rehypeRemark, {
    newlines: true,
    handlers: {
      ...{ kbd: tag, sub: tag, sup: tag, details },
      ...{ 'fn-ref': footnoteReference, 'fn-def': footnoteDefinition },
    },
  })
  .freeze();

/** Clean HTML → Markdown's tree; what has no line of its own has that of what is in it. */
export function toMarkdown(tree: HtmlRoot): Root {
  const root = processor.runSync(tree) as Root;
  root.children = root.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  for (const child of root.children) place(child);
  return root;
}

function place(node: RootContent | PhrasingContent): void {
  if (!('children' in node)) return;
  for (const child of node.children as RootContent[]) place(child);
  const first = (node.children as RootContent[]).find(({ position }) => position !== undefined);
  if (node.position === undefined && first?.position) node.position = first.position;
}
