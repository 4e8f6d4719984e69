import type { Diagram } from './diagram.ts';

/** How many arrows lead to each node at most; arrows that close a circle do not count. */
export function measureDepths(diagram: Diagram, edges: Diagram['edges']): Map<string, number> {
  const depth = new Map(diagram.nodes.map(({ id }) => [id, 0]));
  const visit = (id: string, level: number, path: readonly string[]): void => {
    if (path.includes(id) || level < (depth.get(id) ?? 0)) return;
    depth.set(id, level);
    for (const { from, to } of edges) if (from === id) visit(to, level + 1, [...path, id]);
  };
  const led = new Set(edges.map(({ to }) => to));
  const roots = diagram.nodes.filter(({ id }) => !led.has(id));
  for (const { id } of roots.length === 0 ? diagram.nodes.slice(0, 1) : roots) visit(id, 0, []);
  return depth;
}
