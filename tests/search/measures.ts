import type { Judged } from './judged.ts';

/** How many answers count. */
export const depth = 10;

/** How well one query was answered, each from 0 to 1. */
export interface Marks {
  /** S@1: whether the first page is one that was meant. */
  readonly first: number;
  /** MRR@10: one over the place of the first page that was meant. */
  readonly reciprocal: number;
  /** nDCG@10: all pages in their order; a meant one is worth three that only answer. */
  readonly gain: number;
  /** Recall@10: how many of all that answer are there, of as many as can be. */
  readonly recall: number;
  /** Whether nothing was found. */
  readonly empty: number;
}

/** The same over queries, and how many they are. */
export interface Summary extends Marks {
  readonly queries: number;
}

const worthOfBest = 3;
const worthOfRelevant = 1;

/** Pages that were found, the best first, against what was meant. */
export function mark(found: readonly string[], { best, relevant }: Pages): Marks {
  const shown = [...new Set(found)].slice(0, depth);
  const place = shown.findIndex((page) => best.includes(page));
  const worth = (page: string) =>
    best.includes(page) ? worthOfBest : relevant.includes(page) ? worthOfRelevant : 0;
  const all = [...best, ...relevant];
  const ideal = discount(all.slice(0, depth).map(worth));
  const reachable = Math.min(depth, all.length);
  return {
    first: place === 0 ? 1 : 0,
    reciprocal: place < 0 ? 0 : 1 / (place + 1),
    gain: ideal === 0 ? 0 : discount(shown.map(worth)) / ideal,
    recall: reachable === 0 ? 0 : shown.filter((page) => all.includes(page)).length / reachable,
    empty: shown.length === 0 ? 1 : 0,
  };
}

type Pages = Pick<Judged, 'best' | 'relevant'>;

/** What stands further down counts less. */
const discount = (worths: readonly number[]): number =>
  worths.reduce((sum, worth, place) => sum + worth / Math.log2(place + 2), 0);

/** The mean of each measure. */
export function summarise(all: readonly Marks[]): Summary {
  const mean = (name: keyof Marks) =>
    all.reduce((sum, marks) => sum + marks[name], 0) / Math.max(1, all.length);
  return {
    queries: all.length,
    first: mean('first'),
    reciprocal: mean('reciprocal'),
    gain: mean('gain'),
    recall: mean('recall'),
    empty: mean('empty'),
  };
}

/** The value that a share of all others does not exceed: quantile([4, 1, 2, 3], 0.5) → 2. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
