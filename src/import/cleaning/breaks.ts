import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** How a line ends that says something whole. */
const wholeLine =
  /(?:[.!?…。:;~^)\]"'”’\p{Extended_Pictographic}]|다|요|음|함|됨|임|죠|네|[ㅋㅎㅠㅜ])[*_~`]*\s*$/u;

/** Whether ends of lines in this text were meant to be seen: most come where a sentence ends. */
export function areBreaksMeant(tree: Root): boolean {
  let [all, whole] = [0, 0];
  visit(tree, 'paragraph', (paragraph) => {
    if (hasPictures(paragraph)) return;
    for (const child of paragraph.children) {
      if (child.type !== 'text') continue;
      for (const line of child.value.split('\n').slice(0, -1)) {
        all += 1;
        if (wholeLine.test(line)) whole += 1;
      }
    }
  });
  return all > 0 && whole / all >= 0.6;
}

/** Makes ends of lines breaks, where they are meant, and paragraphs of two breaks in a row. */
export function cleanBreaks(tree: Root, isMeant: boolean): void {
  into(tree);

  function into(parent: Parents): void {
    for (const child of parent.children) if ('children' in child) into(child);
    if (isMeant && isSentence(parent) && !hasPictures(parent))
      parent.children = (parent.children as PhrasingContent[]).flatMap(broken) as never;
    parent.children = parent.children.flatMap((child): Nodes[] =>
      child.type === 'paragraph'
        ? parts(child.children).map((children) => ({ ...child, children }))
        : child.type === 'break' && parent.type === 'tableCell'
          ? [{ type: 'html', value: '<br>' }]
          : [child],
    ) as never;
  }
}

const hasPictures = ({ children }: Parents): boolean =>
  children.some(({ type }) => type === 'image');

const isSentence = ({ type }: Nodes): boolean =>
  type === 'paragraph' || type === 'strong' || type === 'emphasis' || type === 'link';

function broken(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'text' || !node.value.includes('\n')) return [node];
  return node.value
    .split('\n')
    .flatMap((value, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(value === '' ? [] : [{ ...node, value }]),
    ]);
}

const isEmpty = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

/** The parts of a paragraph between two breaks in a row, without empty ends. */
function parts(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const all: PhrasingContent[][] = [[]];
  let breaks = 0;
  for (const child of children) {
    if (isEmpty(child) && breaks > 0) {
      if (child.type === 'break') breaks += 1;
      continue;
    }
    if (child.type === 'break') {
      breaks = 1;
      continue;
    }
    const part = all.at(-1)!;
    if (breaks > 1 && part.length > 0) all.push([child]);
    else part.push(...(breaks === 1 && part.length > 0 ? [{ type: 'break' } as const] : []), child);
    breaks = 0;
  }
  return all.map(trimmed).filter((part) => part.length > 0);
}

function trimmed(part: readonly PhrasingContent[]): PhrasingContent[] {
  const start = part.findIndex((child) => !isEmpty(child));
  if (start < 0) return [];
  return part.slice(start, part.findLastIndex((child) => !isEmpty(child)) + 1);
}
