import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { readHtml, type HtmlPiece } from './html.ts';

type Node = RootContent;

/** An element that is open while its content is gathered. */
interface Open {
  readonly tag: string;
  readonly content: Node[];
}

/**
 * What Markdown has no sign for, in signs that it has: keys as code, small letters as those of Unicode, a fold as
 * its heading in bold and what is in it. Only of a tree whose HTML has been made safe.
 */
export function withoutHtml(tree: Root): void {
  rewrite(tree, false);
}

function rewrite(parent: Nodes, isInTable: boolean): void {
  if (!('children' in parent)) return;
  const isTable = isInTable || parent.type === 'tableCell';
  const open: Open[] = [{ tag: '', content: [] }];
  const add = (...nodes: Node[]) => open.at(-1)!.content.push(...nodes);
  const close = () => {
    const { tag, content } = open.pop()!;
    add(...inMarkdown(tag, content));
  };
  for (const node of parent.children as Node[]) {
    rewrite(node, isTable);
    const written = tagOf(node);
    if (node.type === 'html') {
      for (const piece of readPieces(node.value)) {
        if (piece.kind === 'text') add(...textOf(piece.value));
        else if (piece.name === 'br') add(lineBreak(isTable));
        else if (piece.form === 'opening') open.push({ tag: piece.name, content: [] });
        else if (open.length > 1) close();
      }
    } else if (written === 'br') add(lineBreak(isTable));
    else if (written !== undefined && 'children' in node)
      add(...inMarkdown(written, node.children as Node[]));
    else if (node.type === 'break') add(lineBreak(isTable));
    else add(node);
  }
  while (open.length > 1) close();
  parent.children = (isFlow(parent) ? inParagraphs(open[0]!.content) : open[0]!.content) as never;
}

/** A tag in MDX, as `remark-safe-mdx` leaves it. */
const tagOf = (node: Nodes): string | undefined =>
  (node.type as string) === 'written' ? (node.data as { hName?: string }).hName : undefined;

type Piece =
  Extract<HtmlPiece, { kind: 'tag' }> | { readonly kind: 'text'; readonly value: string };

/** Of HTML that the pipeline lets through: tags, and the text between them. */
function readPieces(html: string): Piece[] {
  const pieces = readHtml(html);
  return pieces.flatMap((piece, index): Piece[] => {
    if (piece.kind === 'tag') return [piece];
    if (piece.kind !== 'text') return [];
    return [{ kind: 'text', value: html.slice(piece.at, pieces[index + 1]?.at) }];
  });
}

const textOf = (value: string): Node[] => {
  const words = value.replaceAll(/\s+/g, ' ');
  return words.trim() === '' ? [] : [{ type: 'text', value: words }];
};

/** A cell of a table has one line. */
const lineBreak = (isInTable: boolean): PhrasingContent =>
  isInTable ? { type: 'text', value: ' ' } : { type: 'break' };

function inMarkdown(tag: string, content: Node[]): Node[] {
  const words = wordsOf(content);
  switch (tag) {
    case 'kbd':
      return words === '' ? [] : [{ type: 'inlineCode', value: words }];
    case 'sub':
      return [{ type: 'text', value: inLetters(words, lowered, '_') }];
    case 'sup':
      return [{ type: 'text', value: inLetters(words, raised, '^') }];
    case 'summary':
      return [
        {
          type: 'paragraph',
          children: [{ type: 'strong', children: [{ type: 'text', value: words.trim() }] }],
        },
      ];
    default:
      return content;
  }
}

const wordsOf = (nodes: readonly Nodes[]): string =>
  nodes
    .map((node) =>
      'value' in node ? node.value : 'children' in node ? wordsOf(node.children) : '',
    )
    .join('');

const plain = '0123456789+-=()ni';
const raised = Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ');
const lowered = Array.from('₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢ');

/** 10⁶ rather than 106; what Unicode has no small letters for has a sign before it: x^(가). */
function inLetters(words: string, small: readonly string[], sign: string): string {
  const letters = Array.from(words, (letter) => small[plain.indexOf(letter)]);
  return letters.every((letter) => letter !== undefined) ? letters.join('') : `${sign}(${words})`;
}

const isFlow = ({ type }: Nodes): boolean =>
  /^(?:root|blockquote|listItem|footnoteDefinition|mdxJsxFlowElement)$/.test(type);

/** Words that stood in a block of HTML are a paragraph of their own. */
function inParagraphs(nodes: readonly Node[]): Node[] {
  const blocks: Node[] = [];
  for (const node of nodes) {
    const last = blocks.at(-1);
    if (!isPhrasing(node)) blocks.push(node);
    else if (last?.type === 'paragraph' && loose.has(last)) last.children.push(node);
    else {
      const paragraph = { type: 'paragraph' as const, children: [node] };
      loose.add(paragraph);
      blocks.push(paragraph);
    }
  }
  return blocks;
}

const loose = new WeakSet<object>();

const isPhrasing = (node: Node): node is PhrasingContent =>
  /^(?:text|break|inlineCode|strong|emphasis|delete|link|image)$/.test(node.type);
