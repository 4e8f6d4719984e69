import type { DiagramEdge, Flowchart } from './flowchart.ts';

type Parts = Pick<Flowchart, 'nodes' | 'groups'>;

/** An arrow between two things that are compared, and its number in the flowchart. */
interface Step extends Pick<DiagramEdge, 'from' | 'to'> {
  readonly index: number;
}

/** The arrows that close a circle when everything is visited in this order, and all ids, each before those it leads to. */
function walk(
  ids: readonly string[],
  steps: readonly Step[],
): { readonly closing: ReadonlySet<number>; readonly order: readonly string[] } {
  const leaving = Map.groupBy(steps, ({ from }) => from);
  const closing = new Set<number>();
  const left: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const first of ids) {
    // Each entry: an id, and how many of its arrows were followed. No recursion: a chain may be long.
    const path = state.has(first) ? [] : [{ id: first, next: 0 }];
    if (path.length > 0) state.set(first, 'open');
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const step = leaving.get(top.id)?.[top.next++];
      if (step === undefined) {
        state.set(top.id, 'done');
        left.push(top.id);
        path.pop();
      } else if (state.get(step.to) === 'open') closing.add(step.index);
      else if (!state.has(step.to)) {
        state.set(step.to, 'open');
        path.push({ id: step.to, next: 0 });
      }
    }
  }
  return { closing, order: left.toReversed() };
}

/** How many arrows lead to each node at most; arrows that close a circle do not count. */
export function measureDepths(
  { nodes, groups }: Parts,
  edges: Flowchart['edges'],
): Map<string, number> {
  const steps = edges.map(({ from, to }, index) => ({ from, to, index }));
  const led = new Set(edges.map(({ to }) => to));
  const ids = [...nodes, ...groups].map(({ id }) => id);
  const { closing, order } = walk([...ids.filter((id) => !led.has(id)), ...ids], steps);
  const depth = new Map(ids.map((id) => [id, 0]));
  const leaving = Map.groupBy(
    steps.filter(({ index }) => !closing.has(index)),
    ({ from }) => from,
  );
  for (const id of order) {
    for (const { to } of leaving.get(id) ?? [])
      depth.set(to, Math.max(depth.get(to) ?? 0, (depth.get(id) ?? 0) + 1));
  }
  return depth;
}

/**
 * Numbers of the arrows that lead back to where the reader has already been: answers, retries, compensations.
 * The layout gets them turned round, so that what the author wrote first stays on top. Arrows between frames count
 * as arrows between what holds their ends, or two frames could each want to be above the other.
 */
export function findTurnedEdges({ nodes, groups, edges }: Flowchart): ReadonlySet<number> {
  const parents = findParents({ nodes, groups });
  const places = new Map([...nodes, ...groups].map(({ id, order }) => [id, order]));
  const lifted = edges.flatMap(({ from, to }, index) => {
    const ends = lift(from, to, parents);
    return ends === undefined ? [] : [{ ...ends, index }];
  });
  const turned = [...Map.groupBy(lifted, ({ level }) => level).values()].flatMap((steps) => {
    const led = new Set(steps.map(({ to }) => to));
    const ids = [...new Set(steps.flatMap(({ from, to }) => [from, to]))].toSorted(
      (one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0),
    );
    return [...walk([...ids.filter((id) => !led.has(id)), ...ids], steps).closing];
  });
  return new Set(turned);
}

/** In which frame everything stands. */
export const findParents = ({ nodes, groups }: Parts): ReadonlyMap<string, string | undefined> =>
  new Map([
    ...nodes.map(({ id, group }) => [id, group] as const),
    ...groups.map(({ id, parent }) => [id, parent] as const),
  ]);

/** The two neighbours in the lowest common frame that hold the ends of an arrow; none when one end holds the other. */
export function lift(
  from: string,
  to: string,
  parents: ReadonlyMap<string, string | undefined>,
): { from: string; to: string; level: string | undefined } | undefined {
  const theirs = new Map(chain(to, parents).map(({ id, level }) => [level, id]));
  const mine = chain(from, parents).find(({ level }) => theirs.has(level));
  const other = theirs.get(mine?.level);
  return mine === undefined || other === undefined || mine.id === other
    ? undefined
    : { from: mine.id, to: other, level: mine.level };
}

function chain(
  id: string,
  parents: ReadonlyMap<string, string | undefined>,
): { id: string; level: string | undefined }[] {
  const steps = [];
  for (let inner: string | undefined = id; inner !== undefined; inner = parents.get(inner))
    steps.push({ id: inner, level: parents.get(inner) });
  return steps;
}
