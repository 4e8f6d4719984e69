import type { ListItem } from 'mdast';
import { visit } from 'unist-util-visit';
import { findStray, groupLists, type ListGroup } from '../list-groups.ts';
import type { Text } from '../text.ts';
import type { Edit } from './edit.ts';

type Source = Pick<Text, 'body' | 'tree'>;

/** Lists that would be flattened, each item put under the one it was meant to be in: `- 하나`, ` - 둘`. */
export function fixLists({ body, tree }: Source): Edit[] {
  const edits: Edit[] = [];
  visit(tree, (node) => {
    if (!('children' in node)) return;
    for (const group of groupLists(node.children))
      if (findStray(group)) edits.push(...indent(group, body));
  });
  return edits;
}

/** An item while it is put in its place: where it began, where it is to begin, and how wide its sign is. */
interface Placed {
  readonly was: number;
  readonly is: number;
  readonly width: number;
}

function indent(items: ListGroup, body: string): Edit[] {
  const lines = body.split('\n');
  const starts = lineStarts(lines);
  const columns = items.map(({ position }) => position!.start.column - 1);
  // A tab is as wide as what stands before it lets it be.
  if (items.some((item, index) => lineOf(item, lines).slice(0, columns[index]).includes('\t')))
    return [];
  const base = Math.min(...columns);
  const outer: Placed[] = [];
  return items.flatMap((item, index) => {
    const was = columns[index]!;
    while (outer.length > 0 && outer.at(-1)!.was >= was) outer.pop();
    const parent = outer.at(-1);
    const is = parent ? parent.is + parent.width : base;
    outer.push({ was, is, width: signWidth(lineOf(item, lines).slice(was)) });
    if (is === was) return [];
    const first = item.position!.start.line - 1;
    const end = (items[index + 1]?.position!.start.line ?? item.position!.end.line + 1) - 1;
    return lines
      .slice(first, end)
      .flatMap((line, at) => shift(line, starts[first + at]!, base, is - was));
  });
}

/** A line's beginning further right or left, behind the signs of quotes around the list. */
function shift(line: string, start: number, base: number, by: number): Edit[] {
  if (/^[\s>]*$/.test(line)) return [];
  const at = Math.min(base, /^[ \t>]*/.exec(line)![0].length);
  const what = '목록을 들여 썼습니다.';
  if (by > 0) return [{ from: start + at, to: start + at, text: ' '.repeat(by), what }];
  const blanks = /^ */.exec(line.slice(at))![0].length;
  return [{ from: start + at, to: start + at + Math.min(-by, blanks), text: '', what }];
}

const signWidth = (line: string): number => {
  const [sign = '', , blanks = ''] = /^([-*+]|\d{1,9}[.)])([ \t]*)/.exec(line) ?? [];
  return blanks.length >= 1 && blanks.length <= 4 ? sign.length : sign.trimEnd().length + 1;
};

const lineOf = ({ position }: ListItem, lines: readonly string[]): string =>
  lines[position!.start.line - 1]!;

function lineStarts(lines: readonly string[]): number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}
