import fc from 'fast-check';
import { SKIP, visit as visitAsOthers } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { visit } from './visit.ts';

interface Node {
  readonly type: string;
  readonly value: number;
  readonly children?: Node[];
}

const { tree } = fc.letrec<{ tree: Node }>((tie) => ({
  tree: fc.record(
    {
      type: fc.constantFrom('a', 'b'),
      value: fc.nat({ max: 6 }),
      children: fc.array(tie('tree'), { maxLength: 4 }),
    },
    { requiredKeys: ['type', 'value'] },
  ),
}));

/** What a visitor comes to that answers by the values of nodes, and takes some out and puts others in. */
function comeTo(root: Node, walk: typeof visit, kind?: string): string[] {
  const seen: string[] = [];
  const visitor = (node: Node, index?: number, parent?: Node) => {
    seen.push(`${node.type}${node.value} ${index} ${parent?.value}`);
    if (index === undefined || !parent?.children) return undefined;
    if (node.value === 1) return SKIP;
    if (node.value === 2) parent.children.splice(index, 1, { type: 'a', value: 0 });
    if (node.value === 3) {
      parent.children.splice(index, 1);
      return index;
    }
    return node.value === 4 ? ([SKIP, index + 2] as const) : undefined;
  };
  const given = structuredClone(root) as Parameters<typeof visit>[0];
  if (kind === undefined) walk(given, visitor as never);
  else walk(given, kind as never, visitor as never);
  return [...seen, JSON.stringify(given)];
}

test('comes to the same nodes in the same order as unist-util-visit', () => {
  fc.assert(
    fc.property(tree, fc.constantFrom(undefined, 'a'), (root, kind) => {
      expect(comeTo(root, visit, kind)).toEqual(comeTo(root, visitAsOthers, kind));
    }),
    { numRuns: 1_000 },
  );
});
