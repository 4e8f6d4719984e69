import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import { findExcess, isTooDeep, type Fault } from './limits.ts';
import { mdxSyntaxFault } from './mdx-syntax.ts';
import { placeNodes } from './place-nodes.ts';
import { remarkWithoutModules } from './remark-without-modules.ts';

const gfm = { singleTilde: false };
const markdown = unified().use(remarkParse).use(remarkGfm, gfm).use(remarkCjkFriendly).freeze();
const mdx = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkWithoutModules)
  .use(remarkGfm, gfm)
  .use(remarkCjkFriendly)
  .freeze();

/** A body as a tree with places, or why there is none, with its place in the body, from 1. */
export type Parsed =
  | { readonly kind: 'tree'; readonly tree: Root }
  | ({ readonly kind: 'fault'; readonly rule: 'too-much' | 'mdx-syntax' } & Fault);

/** Which of the two languages a file is written in, by its name. */
export const formatOf = (file: string): 'md' | 'mdx' => (file.endsWith('.mdx') ? 'mdx' : 'md');

/** Reads a body, below its frontmatter, as Markdown or as MDX. */
export function parseText(body: string, format: 'md' | 'mdx' = 'md'): Parsed {
  const excess = findExcess(body, format);
  if (excess) return { kind: 'fault', rule: 'too-much', ...excess };
  try {
    const tree = format === 'mdx' ? mdx.parse(body) : markdown.parse(body);
    if (isTooDeep(tree)) return tooDeep;
    placeNodes(tree, body);
    return { kind: 'tree', tree };
  } catch (error) {
    if (error instanceof RangeError) return tooDeep;
    if (!isMessage(error)) throw error;
    return { kind: 'fault', rule: 'mdx-syntax', ...mdxSyntaxFault(error, body) };
  }
}

/** The tree of a body that has been read before. Throws, in Korean, where `parseText` has a fault. */
export function parseTree(body: string, format: 'md' | 'mdx' = 'md'): Root {
  const parsed = parseText(body, format);
  if (parsed.kind === 'tree') return parsed.tree;
  throw new Error(`${parsed.line}:${parsed.column} ${parsed.message} ${parsed.hint}`);
}

const isMessage = (error: unknown): error is VFileMessage =>
  error instanceof Error && 'ruleId' in error;

const tooDeep: Parsed = {
  kind: 'fault',
  rule: 'too-much',
  message: '글의 짜임이 너무 깊습니다.',
  hint: '인용, 목록, 강조, 태그의 겹을 줄여 주세요.',
  line: 1,
  column: 1,
};
