import type { Nodes, Root } from 'mdast';
import { listNodes } from './list-nodes.ts';

/**
 * Gives places to nodes that have none: GFM finds some addresses (`「www.example.com 」`) in a text that was
 * already read, and forgets where its pieces stood.
 */
export function placeNodes(tree: Root, source: string): void {
  let starts: readonly number[] | undefined;
  const pointOf = (offset: number) => {
    starts ??= [0, ...[...source.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - starts[line]! + 1, offset };
  };
  for (const node of listNodes(tree)) {
    if (!('children' in node)) continue;
    let at = node.position?.start.offset ?? 0;
    for (const child of node.children as Nodes[]) {
      if (!child.position) {
        const words = wordsOf(child);
        const found = source.indexOf(words, at);
        // Words that are written otherwise than they read (`&amp;`) stand somewhere behind the last known place.
        const from = found < 0 ? at : found;
        child.position = { start: pointOf(from), end: pointOf(from + words.length) };
      }
      at = child.position.end.offset ?? at;
    }
  }
}

const wordsOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';
