import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/** A Markdown body as a tree with places; frontmatter is already off. */
export const parseMarkdown = (body: string): Root => parser.parse(body);

/** The words a reader reads, one block a line; code, pictures and addresses stay out. */
export function renderPlainText(tree: Nodes): string {
  if (tree.type === 'text' || tree.type === 'inlineCode') return tree.value;
  if (tree.type === 'break') return ' ';
  if (!('children' in tree)) return '';
  const isInline =
    tree.type === 'paragraph' || tree.type === 'heading' || tree.type === 'tableCell';
  const text = tree.children.map(renderPlainText).join('');
  return isInline ? `${text.replace(/\s*\{#[a-z0-9-]+\}\s*$/, '')}\n` : text;
}
