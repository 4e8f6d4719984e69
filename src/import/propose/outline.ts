import type { Nodes, Root, RootContent } from 'mdast';
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

/** A line in bold letters stands below every heading, but for one that goes on counting where a heading stopped. */
const boldDepth = 7;

/** The headings of a post as a tree. */
export function findHeads({ children: blocks }: Root): Head[] {
  const flat: { text: string; depth: number; from: number; line: number }[] = [];
  for (const [from, block] of blocks.entries()) {
    const text = block.type === 'heading' ? textOf(block) : boldLineOf(block);
    if (text === undefined || text === '') continue;
    const before = flat.findLast(({ depth }) => depth < boldDepth);
    const isNext = before !== undefined && numberOf(text) === numberOf(before.text) + 1;
    const depth = block.type === 'heading' ? block.depth : isNext ? before.depth : boldDepth;
    flat.push({ text, depth, from, line: lineOf(block) });
  }
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

/** No title is as long, and patterns need not try more. */
const longest = 400;

/** The first words of a block on one line. */
export const textOf = (node: Nodes): string =>
  renderPlainText(node)
    .slice(0, 4 * longest)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, longest);

/** The line of a block in its file; of one that was made, the first. */
export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

/** Pictures before a line: `🎤 발표자: …` */
const pictures = /^(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D]+\s*)+/u;

/** The words of a line without pictures before them. */
export const withoutPictures = (text: string): string => text.replace(pictures, '');

/** The words of a paragraph, line by line, without pictures before them. */
export function plainLines(block: RootContent): string[] {
  let text = '';
  visit(block, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    if (node.type === 'break') text += '\n';
  });
  return text
    .split('\n')
    .map((line) => withoutPictures(line.trim().slice(0, longest)))
    .filter((line) => line !== '');
}

const numberOf = (text: string): number => Number(/^\d{1,2}(?=[.)]\s)/.exec(text)?.[0] ?? NaN);

/** The first line of a paragraph, where it is bold as a whole and no sentence. */
function boldLineOf(block: RootContent): string | undefined {
  if (block.type !== 'paragraph') return undefined;
  const [first, next, ...more] = block.children;
  const isLast = next === undefined || (more.length === 0 && textOf(next) === '');
  const isLine =
    first?.type === 'strong' &&
    (isLast || next.type === 'break' || (next.type === 'text' && /^[^\S\n]*\n/.test(next.value)));
  const text = isLine ? textOf(first) : '';
  const isProse = text.length > 90 || /[다요죠음함][.!~]+$/.test(text);
  return text === '' || isProse ? undefined : text;
}
