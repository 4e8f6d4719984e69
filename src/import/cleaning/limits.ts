import type { Code, List, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { renderPlainText } from '../../markdown/plain-text.ts';

/** A third of what the site lets stand without an empty line. */
const longestBlock = 6_000;
const mostSigns = 300;
const deepest = 6;

/** Keeps a text within what the site reads: long lists get empty lines, long code is two, what is deep is less so. */
export function keepLimits(tree: Root): void {
  flatten(tree, 0);
  visit(tree, 'list', tighten);
  tree.children = tree.children.flatMap((child): RootContent[] => {
    if (child.type === 'list') loosen(child);
    if (child.type === 'paragraph' && sizeOf(child) > longestBlock) {
      const { position } = child;
      return chunks(child.children).map((children) => ({
        type: 'paragraph',
        children,
        ...(position && { position }),
      }));
    }
    return child.type === 'code' ? splitCode(child) : [child];
  });
}

/** Items of one sentence each, and what is within them, need no empty lines. */
function tighten(list: List): void {
  for (const item of list.children) {
    const own = item.children.filter(({ type }) => type !== 'list' && type !== 'code');
    item.spread = own.length > 1;
  }
  list.spread = list.children.some(({ spread }) => spread);
}

const sizeOf = (node: Nodes): number => {
  if ('value' in node) return node.value.length;
  const own = 'url' in node ? node.url.length + 4 : 0;
  return 'children' in node ? node.children.reduce((sum, child) => sum + sizeOf(child), own) : own;
};

const signsOf = (node: Nodes): number =>
  'value' in node
    ? (node.value.match(/[[\]*_~<`&@]/g)?.length ?? 0)
    : 'children' in node
      ? node.children.reduce((sum, child) => sum + signsOf(child), 4)
      : 4;

function loosen(list: List): void {
  if (sizeOf(list) < longestBlock && signsOf(list) < mostSigns) return;
  list.spread = true;
  for (const item of list.children) {
    item.spread = true;
    for (const child of item.children) if (child.type === 'list') loosen(child);
  }
}

/** What is within more quotes and lists than may be stands beside them. */
function flatten(parent: Parents, depth: number): void {
  parent.children = parent.children.flatMap((child): Nodes[] => {
    if (!('children' in child)) return [child];
    const isNest = child.type === 'list' || child.type === 'blockquote';
    if (isNest && depth >= deepest) {
      const words = renderPlainText(child).trim();
      return words === ''
        ? []
        : [
            {
              type: 'paragraph',
              children: [{ type: 'text', value: words.replaceAll(/\n+/g, ' ') }],
            },
          ];
    }
    flatten(child, depth + (isNest ? 1 : 0));
    return [child];
  }) as never;
}

/** A sentence that goes on over pages → parts between two of its pieces, or two of its words. */
function chunks(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const all: PhrasingContent[][] = [[]];
  let size = 0;
  const add = (node: PhrasingContent): void => {
    if (size + sizeOf(node) > longestBlock && size > 0) {
      all.push([]);
      size = 0;
    }
    all.at(-1)!.push(node);
    size += sizeOf(node);
  };
  for (const child of children) {
    if (child.type !== 'text' || child.value.length <= longestBlock / 2) add(child);
    else
      for (const value of child.value.match(/[\s\S]{1,2500}(?:\s|$)|[\s\S]{1,2500}/g) ?? [])
        add({ type: 'text', value });
  }
  return all.filter((part) => part.length > 0);
}

function splitCode(code: Code): Code[] {
  const isLong = (text: string): boolean =>
    text.length > longestBlock || (text.match(/[[\]*_~<`&@]/g)?.length ?? 0) > mostSigns;
  if (!code.value.split(/\n\s*\n/).some(isLong)) return [code];
  const parts: string[] = [];
  for (const line of code.value.split('\n').flatMap((line) => line.match(/.{1,4000}/g) ?? [''])) {
    const longer = `${parts.at(-1) ?? ''}\n${line}`;
    if (parts.length === 0 || isLong(longer)) parts.push(line);
    else parts[parts.length - 1] = longer;
  }
  return parts.map((value) => ({ ...code, value }));
}
