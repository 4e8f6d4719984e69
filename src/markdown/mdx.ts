import type { Nodes } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { z } from 'astro/zod';
import { componentSchemas, isComponentName } from '../schema/components.ts';
import { isHtmlTag } from './html.ts';
import type {} from 'mdast-util-mdx';

/** A tag in MDX, between blocks or within a sentence. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** What MDX adds to Markdown, judged: what an author may write, and what would run or be unknown. */
export type Judgement =
  | { readonly kind: 'markdown' }
  | { readonly kind: 'comment' }
  /** `import`, `export`, `{1 + 1}`, `<Quote by={name}>`, `<Quote {...all}>`. */
  | { readonly kind: 'code'; readonly at: Pick<Nodes, 'position'> }
  | { readonly kind: 'html'; readonly name: string }
  /** A tag that needs no attributes and has some. */
  | { readonly kind: 'attributes'; readonly name: string }
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'component'; readonly props: Readonly<Record<string, string>> }
  | {
      readonly kind: 'props';
      readonly schema: z.ZodType;
      readonly data: Readonly<Record<string, unknown>>;
      readonly issues: readonly z.core.$ZodIssue[];
      readonly attributes: readonly MdxJsxAttribute[];
    };

/** Judges one node of a tree by itself; its children are judged on their own. */
export function judge(node: Nodes): Judgement {
  switch (node.type) {
    case 'mdxjsEsm':
      return { kind: 'code', at: node };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return node.data?.estree?.body.length === 0
        ? { kind: 'comment' }
        : { kind: 'code', at: node };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return judgeTag(node);
    default:
      return { kind: 'markdown' };
  }
}

function judgeTag({ name, attributes }: Tag): Judgement {
  const tag = name ?? '';
  const isHtml = isHtmlTag(tag);
  if (!isHtml && !isComponentName(tag)) return { kind: 'unknown', name: tag };
  const literal: MdxJsxAttribute[] = [];
  for (const attribute of attributes) {
    const isLiteral = attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object';
    const isBare = attribute.type === 'mdxJsxAttribute' && attribute.value === null;
    if (!isLiteral && !isBare) return { kind: 'code', at: attribute };
    literal.push(attribute);
  }
  if (isHtml)
    return literal.length > 0 ? { kind: 'attributes', name: tag } : { kind: 'html', name: tag };
  if (!isComponentName(tag)) return { kind: 'unknown', name: tag };
  const schema: z.ZodType = componentSchemas[tag];
  // An attribute without a value is one that nobody needs, and its schema says so.
  const data = Object.fromEntries(literal.map(({ name, value }) => [name, value ?? true]));
  const result = schema.safeParse(data);
  return result.success
    ? { kind: 'component', props: result.data as Record<string, string> }
    : { kind: 'props', schema, data, issues: result.error.issues, attributes: literal };
}
