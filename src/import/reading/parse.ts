import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const gfm = { singleTilde: false };
const markdown = unified().use(remarkParse).use(remarkGfm, gfm).use(remarkCjkFriendly).freeze();
const mdx = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm, gfm)
  .use(remarkCjkFriendly)
  .freeze();

/** Markdown as this site reads it, that begins on this line of its file. */
export const parseMarkdown = (text: string, firstLine = 1): Root =>
  markdown.parse('\n'.repeat(firstLine - 1) + text);

/** MDX as its own parser reads it; nothing where it is none. */
export function parseMdx(text: string, firstLine = 1): Root | undefined {
  try {
    return mdx.parse('\n'.repeat(firstLine - 1) + text);
  } catch {
    return undefined;
  }
}
