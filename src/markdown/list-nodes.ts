import type { Nodes } from 'mdast';

/** Every node of a tree, each before its children; many times as fast as a visitor that may change what it visits. */
export function listNodes(tree: Nodes): Nodes[] {
  const nodes: Nodes[] = [];
  const collect = (node: Nodes): void => {
    nodes.push(node);
    if ('children' in node) for (const child of node.children) collect(child);
  };
  collect(tree);
  return nodes;
}

/** Those of one kind. */
export const listNodesOf = <Type extends Nodes['type']>(
  tree: Nodes,
  type: Type,
): Extract<Nodes, { type: Type }>[] =>
  listNodes(tree).filter((node): node is Extract<Nodes, { type: Type }> => node.type === type);
