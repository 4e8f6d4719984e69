import type { Flowchart } from './flowchart.ts';
import { measureDepths } from './order.ts';

/**
 * What it costs to place a flowchart once, by its parts, its names, and every row that an arrow passes: measured,
 * some 0.15 ms for each, whatever it looks like, and at most thrice as much.
 */
export function measureEffort({ nodes, groups, edges }: Flowchart): number {
  const depths = measureDepths({ nodes, groups }, edges);
  const passed = edges.map(({ from, to }) => Math.abs(depths.get(from)! - depths.get(to)!));
  const named = edges.filter(({ lines }) => lines.length > 0);
  const parts = nodes.length + 4 * groups.length + edges.length + named.length;
  const all = passed.reduce((sum, each) => sum + each, parts);
  return all + all ** 2 / 100;
}
