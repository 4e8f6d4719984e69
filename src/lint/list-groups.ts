import type { List, ListItem, Nodes } from 'mdast';

/** A list as its author sees it: what Markdown takes for one list, or for several because the inner one stands too far left. */
export type ListGroup = readonly ListItem[];

const columnOf = ({ position }: Nodes): number => position!.start.column;

/** The lists among the children of a node; one that begins further right than the one above it was meant to be within it. */
export function groupLists(children: readonly Nodes[]): ListGroup[] {
  const groups: List[][] = [];
  let before: Nodes | undefined;
  for (const child of children) {
    if (child.type === 'list') {
      const group = before?.type === 'list' ? groups.at(-1) : undefined;
      const [first] = group ?? [];
      const isWithin =
        first !== undefined &&
        (columnOf(child) > columnOf(first) ||
          (group!.length > 1 && columnOf(child) === columnOf(first)));
      if (isWithin) group!.push(child);
      else groups.push([child]);
    }
    before = child;
  }
  return groups.map((lists) => lists.flatMap((list) => list.children));
}

/** The first item that begins further left or right than the first one. */
export const findStray = ([first, ...rest]: ListGroup): ListItem | undefined =>
  rest.find((item) => columnOf(item) !== columnOf(first!));
