import type { Diagram } from './diagram.ts';

/**
 * Numbers of the arrows that lead back to where the reader has already been: answers, retries, compensations.
 * The layout gets them turned round, so that what the author wrote first stays on top. Arrows between frames count
 * as arrows between what holds their ends, or two frames could each want to be above the other.
 */
export function findTurnedEdges(diagram: Diagram): ReadonlySet<number> {
  const parents = new Map<string, string | undefined>();
  for (const { id, parent } of diagram.groups) parents.set(id, parent);
  for (const { id, group } of diagram.nodes) parents.set(id, group);
  const order = new Map([...diagram.nodes, ...diagram.groups].map((each) => [each.id, each.order]));

  const levels = new Map<string | undefined, { from: string; to: string; index: number }[]>();
  diagram.edges.forEach(({ from, to }, index) => {
    const lifted = lift(from, to, parents);
    if (lifted !== undefined)
      levels.set(lifted.level, [
        ...(levels.get(lifted.level) ?? []),
        { from: lifted.from, to: lifted.to, index },
      ]);
  });

  const turned = new Set<number>();
  for (const edges of levels.values()) {
    const state = new Map<string, 'open' | 'done'>();
    const visit = (id: string): void => {
      state.set(id, 'open');
      for (const { from, to, index } of edges) {
        if (from !== id) continue;
        if (state.get(to) === 'open') turned.add(index);
        else if (!state.has(to)) visit(to);
      }
      state.set(id, 'done');
    };
    const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].toSorted(
      (one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0),
    );
    const isRoot = (id: string): boolean => !edges.some(({ to }) => to === id);
    for (const id of [...ids.filter(isRoot), ...ids]) if (!state.has(id)) visit(id);
  }
  return turned;
}

/** The two neighbours in the lowest common frame that hold the ends of an arrow; none when one end holds the other. */
function lift(
  from: string,
  to: string,
  parents: ReadonlyMap<string, string | undefined>,
): { from: string; to: string; level: string | undefined } | undefined {
  const [one, other] = [chain(from, parents), chain(to, parents)];
  const at = one.findIndex((step) => other.some(({ level }) => level === step.level));
  const mine = one[at];
  const theirs = other.find(({ level }) => level === mine?.level);
  return mine === undefined || theirs === undefined || mine.id === theirs.id
    ? undefined
    : { from: mine.id, to: theirs.id, level: mine.level };
}

function chain(
  id: string,
  parents: ReadonlyMap<string, string | undefined>,
): { id: string; level: string | undefined }[] {
  const level = parents.get(id);
  return [{ id, level }, ...(level === undefined ? [] : chain(level, parents))];
}
