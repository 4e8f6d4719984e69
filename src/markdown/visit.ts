import { SKIP, type visit as Visit } from 'unist-util-visit';

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
}

type Result = undefined | typeof SKIP | number | readonly [typeof SKIP, number];

type Visitor = (node: Node, index: number | undefined, parent: Node | undefined) => Result;

/**
 * As that of unist-util-visit, of which plugins here need nothing but kinds of nodes, `SKIP` and where to go on.
 * That one makes and names a function for every node it comes to, which took most of what they take.
 */
export const visit = ((tree: Node, ...rest: [Visitor] | [string, Visitor]): void => {
  const [kind, visitor] = rest.length === 1 ? [undefined, rest[0]] : rest;
  /** Which of its parent's children is next, where the visitor says so. */
  const enter = (node: Node, index?: number, parent?: Node): number | undefined => {
    const result =
      kind === undefined || node.type === kind ? visitor(node, index, parent) : undefined;
    const [how, next] = Array.isArray(result) ? result : [result, result];
    if (how !== SKIP && node.children)
      for (let at = 0; at < node.children.length;)
        at = enter(node.children[at]!, at, node) ?? at + 1;
    return typeof next === 'number' ? next : undefined;
  };
  enter(tree);
}) as typeof Visit;

export { SKIP };
