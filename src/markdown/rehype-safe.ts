import type { Element, Root } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { visit } from './visit.ts';
import { withoutUnseen } from '../schema/characters.ts';
import { htmlTags } from './html.ts';
import { isLinkable } from './links.ts';
import { isBeside } from './pictures.ts';
import { drawingTag } from './remark-drawings.ts';
import { galleryTag } from './remark-galleries.ts';

/** Stands for a component while the rest is looked through; no author can write it. */
const placeholder = 'held-component';

const align = ['align', 'left', 'center', 'right'] as [string, ...string[]];

/** Every element and attribute that Markdown and our own remark plugins make, and no other. */
const schema: Schema = {
  tagNames: [
    ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'blockquote', 'aside', 'section', 'pre'],
    ...['ul', 'ol', 'li', 'input', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['a', 'em', 'strong', 'del', 'code', 'img'],
    ...htmlTags,
    galleryTag,
    drawingTag,
    placeholder,
  ],
  attributes: {
    a: [
      'href',
      'title',
      'ariaLabel',
      ['className', 'service', 'data-footnote-backref'],
      // Footnotes lead there and back.
      ['id', /^user-content-fnref-/],
      ['ariaDescribedBy', 'footnote-label'],
      'dataFootnoteRef',
      'dataFootnoteBackref',
    ],
    aside: [
      'ariaLabel',
      'dataPagefindIgnore',
      ['className', 'editors-note', 'disagreement', 'since'],
    ],
    code: [['className', /^language-[\w+#.-]+$/]],
    ...Object.fromEntries(
      ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [
        name,
        [
          // As `heading-ids.ts` makes them.
          ['id', /^[\p{L}\p{M}\p{N}_-]+$/u],
          ['className', 'sr-only'],
        ],
      ]),
    ),
    img: ['src', 'alt', 'title'],
    input: [
      ['type', 'checkbox'],
      ['disabled', true],
      ['checked', true],
    ],
    li: [
      ['className', 'task-list-item'],
      ['id', /^user-content-fn-/],
    ],
    ol: ['start', ['className', 'contains-task-list']],
    ul: [['className', 'contains-task-list']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: [align],
    th: [align],
    [placeholder]: [['dataHeld', /^\d+$/]],
    [drawingTag]: [['dataHeld', /^\d+$/]],
    '*': [],
  },
  ancestors: { summary: ['details'] },
  required: { input: { type: 'checkbox', disabled: true } },
  // Where a link may lead is said in `links.ts`.
  protocols: {},
  clobber: [],
  strip: ['script', 'style'],
};

type Component = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/**
 * Lets nothing through but what Markdown makes: whatever an author wrote, and whatever a parser made of it.
 * Stands before every plugin that adds elements of ours.
 */
export function rehypeSafe() {
  return (tree: Root): Root => {
    const held: Component[] = [];
    visit(tree, (node, index, parent) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (index === undefined || !parent) return;
      parent.children[index] = placeholderFor(node, held.push(node) - 1);
    });
    const safe = sanitize(tree, schema) as Root;
    visit(safe, (node, index, parent) => {
      if (node.type === 'text') node.value = withoutUnseen(node.value);
      if (node.type !== 'element' || index === undefined || !parent) return;
      for (const [name, value] of Object.entries(node.properties))
        if (typeof value === 'string') node.properties[name] = withoutUnseen(value);
      const { href, src } = node.properties;
      if (typeof href === 'string' && !isLinkable(href)) delete node.properties['href'];
      if (typeof src === 'string' && !isBeside(src)) delete node.properties['src'];
      if (node.tagName !== placeholder) return;
      const component = held[Number(node.properties['dataHeld'])];
      if (!component) throw new Error('A component was lost while the text was looked through');
      component.children = node.children as Component['children'];
      parent.children[index] = component as unknown as Element;
    });
    return safe;
  };
}

const placeholderFor = ({ children }: Component, index: number): Element => ({
  type: 'element',
  tagName: placeholder,
  properties: { dataHeld: index },
  children: children as Element['children'],
});
