import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { renderPlainText } from '../../markdown/plain-text.ts';

/** A heading of a post, or a line in bold letters that stands for one, with what stands under it. */
export interface Head {
  readonly text: string;
  readonly depth: number;
  /** The blocks under it, its own block first: `tree.children.slice(from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Its line in the post's file. */
  readonly line: number;
  readonly children: readonly Head[];
}

/** A line in bold letters stands below every heading. */
const boldDepth = 7;

/** The headings of a post as a tree. */
export function findHeads({ children: blocks }: Root): Head[] {
  const flat = blocks.flatMap((block, index) => {
    const text = textOf(block);
    const depth = block.type === 'heading' ? block.depth : isBoldLine(block) ? boldDepth : 0;
    return depth > 0 && text !== '' ? [{ text, depth, from: index, line: lineOf(block) }] : [];
  });
  const nest = (from: number, to: number): Head[] => {
    const heads: Head[] = [];
    for (let at = from; at < to;) {
      const { depth, ...head } = flat[at]!;
      const next = flat.findIndex((other, index) => index > at && other.depth <= depth);
      const end = next < 0 || next > to ? to : next;
      const limit = flat[end]?.from ?? blocks.length;
      heads.push({ ...head, depth, to: limit, children: nest(at + 1, end) });
      at = end;
    }
    return heads;
  };
  return nest(0, flat.length);
}

/** The words of a block on one line. */
export const textOf = (node: Nodes): string => renderPlainText(node).replaceAll(/\s+/g, ' ').trim();

/** The line of a block in its file; of one that was made, the first. */
export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

/** The words of a paragraph, line by line, as they were typed. */
export function plainLines(block: RootContent): string[] {
  let text = '';
  visit(block, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    if (node.type === 'break') text += '\n';
  });
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Only bold words, none of which end a sentence. */
function isBoldLine(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false;
  const parts = block.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  return parts.length === 1 && parts[0]!.type === 'strong' && !isProse(block);
}

const isProse = (block: Paragraph): boolean => {
  const text = textOf(block);
  return text.length > 90 || /[다요죠음함][.!~]+$/.test(text);
};
