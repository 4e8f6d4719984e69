import type { LevelEdges } from './level-edges.ts';

/** How generous a layout is. */
export interface Setting {
  /** The widest line of a node's and of an arrow's label, in em; lines are broken at spaces beyond it. */
  readonly measure: number;
  readonly edgeMeasure: number;
  readonly padding: number;
  readonly gap: number;
  readonly placement: 'BRANDES_KOEPF' | 'NETWORK_SIMPLEX';
}

const [balanced, compact] = ['BRANDES_KOEPF', 'NETWORK_SIMPLEX'] as const;

/** Settings that keep words whole. */
export const loose: readonly Setting[] = [
  { measure: 10, edgeMeasure: 9, padding: 14, gap: 22, placement: balanced },
  { measure: 10, edgeMeasure: 9, padding: 12, gap: 16, placement: compact },
  { measure: 8, edgeMeasure: 6, padding: 10, gap: 14, placement: balanced },
  { measure: 8, edgeMeasure: 6, padding: 8, gap: 12, placement: compact },
];

/** Settings for pictures that would not fit otherwise. */
export const tight: readonly Setting[] = [
  { measure: 6.3, edgeMeasure: 4, padding: 8, gap: 12, placement: balanced },
  { measure: 6.3, edgeMeasure: 4, padding: 7, gap: 10, placement: compact },
  { measure: 4.5, edgeMeasure: 3, padding: 6, gap: 9, placement: compact },
  { measure: 4.5, edgeMeasure: 3, padding: 5, gap: 7, placement: balanced },
  { measure: 4.5, edgeMeasure: 3, padding: 5, gap: 7, placement: compact },
];

/** What is too wide even so cannot be helped. */
export const tightest = tight.slice(-2);

/** What frames beside each other keep free beyond their usual padding, so that each title has a place. */
export interface GroupRoom {
  readonly left: number;
  readonly right: number;
}

/** Where the titles stand, how frames may grow for them, and the room of all frames with the same parent. */
export interface TitlePlan {
  readonly side: 'top' | 'bottom';
  readonly growth: 'none' | 'both sides' | 'one side';
  readonly rooms: ReadonlyMap<string | undefined, GroupRoom>;
}

/** A title at the top is better than one at the bottom, and what stands in the middle of its frame than what does not. */
export const plans: readonly TitlePlan[] = (
  [
    ['top', 'none'],
    ['top', 'both sides'],
    ['bottom', 'none'],
    ['top', 'one side'],
    ['bottom', 'one side'],
  ] as const
).map(([side, growth]) => ({ side, growth, rooms: new Map() }));

/** One way to try: how generously, with which titles and level arrows, and how high the nodes of a row must be. */
export interface Attempt {
  readonly setting: Setting;
  readonly plan: TitlePlan;
  readonly level: LevelEdges;
  readonly heights: ReadonlyMap<string, number>;
}
