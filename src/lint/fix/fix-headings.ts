import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { renderPlainText } from '../../markdown/plain-text.ts';
import { sourceOf, type Text } from '../text.ts';
import type { Edit } from './edit.ts';

/** Headings below the page's own and without skipped levels; a first one that only says the title again goes. */
export function fixHeadings({ body, tree }: Pick<Text, 'body' | 'tree'>, title: string): Edit[] {
  const headings: Heading[] = [];
  visit(tree, 'heading', (heading) => void headings.push(heading));
  const again = findTitle(tree, headings, title);
  const outer: { was: number; is: number }[] = [];
  return headings.flatMap((heading): Edit[] => {
    if (heading === again) return [withoutLine(heading, body)];
    while (outer.length > 0 && outer.at(-1)!.was >= heading.depth) outer.pop();
    const is = Math.min(6, (outer.at(-1)?.is ?? 1) + 1);
    outer.push({ was: heading.depth, is });
    return is === heading.depth ? [] : write(heading, is, body);
  });
}

/** `# 제목` at the top of a text, where the frontmatter has the same title. */
function findTitle(tree: Root, headings: readonly Heading[], title: string): Heading | undefined {
  const [first] = headings;
  const isAlone = headings.filter(({ depth }) => depth === 1).length === 1;
  if (!first || first.depth !== 1 || !isAlone || tree.children[0] !== first) return undefined;
  return renderPlainText(first).trim() === title.trim() ? first : undefined;
}

function withoutLine(heading: Heading, body: string): Edit {
  const from = heading.position!.start.offset!;
  const end = heading.position!.end.offset!;
  const blanks = /^[ \t]*(?:\r?\n)*/.exec(body.slice(end))![0].length;
  return { from, to: end + blanks, text: '', what: '머리말의 title과 같은 제목을 지웠습니다.' };
}

function write(heading: Heading, depth: number, body: string): Edit[] {
  const from = heading.position!.start.offset!;
  const source = sourceOf(heading, body);
  const signs = '#'.repeat(depth);
  const what = `${heading.depth}단계 제목을 ${depth}단계로 적었습니다.`;
  const written = /^#+/.exec(source)?.[0].length;
  if (written !== undefined) return [{ from, to: from + written, text: signs, what }];
  // `제목` and a line of `=` or `-` below it.
  const underline = /\r?\n[ \t>]*(?:=+|-+)[ \t]*$/.exec(source);
  if (!underline || source.slice(0, underline.index).includes('\n')) return [];
  return [
    { from, to: from, text: `${signs} `, what },
    { from: from + underline.index, to: from + source.length, text: '', what },
  ];
}
