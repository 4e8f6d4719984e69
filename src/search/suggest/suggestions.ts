import { rankName, readTyped, readyName, type Rank, type ReadyName } from './name-match.ts';
import type { Entry, SuggestionData } from './suggestion-data.ts';

/** One page that a search field offers. */
export interface Suggestion {
  readonly kind: Kind;
  readonly name: string;
  /** Another name by which it was found, or what tells it from its like. */
  readonly note: string;
  /** Below the base path. */
  readonly path: string;
  readonly rank: Rank;
}

/** The groups of the list, in its order. */
export const kinds = ['services', 'speakers', 'pages'] as const;
export type Kind = (typeof kinds)[number];

/** Typed text → what may be meant, in groups, at most so many. */
export type Suggester = (typed: string, most: number) => readonly Suggestion[];

/** The longest text that may be on the way to a name. */
const longestTyped = 60;

interface Item {
  readonly entry: Entry;
  readonly names: readonly ReadyName[];
}

/** Makes names ready once; every key press then only compares. */
export function buildSuggester(data: SuggestionData): Suggester {
  const items = kinds.map((kind) => data[kind].map(ready));
  return (typed, most) => {
    if (typed.length > longestTyped) return [];
    for (const reading of readTyped(typed)) {
      const found = kinds.map((kind, index) =>
        items[index]!.flatMap((item) => suggest(kind, item, (name) => rankName(name, reading)))
          .toSorted((one, other) => one.rank - other.rank)
          .slice(0, most),
      );
      if (found.some((group) => group.length > 0)) return shareOut(found, most);
    }
    return [];
  };
}

const ready = (entry: Entry): Item => {
  const [name, , , ...others] = entry;
  return { entry, names: [name, ...others].map(readyName) };
};

/** The best of an entry's names; another one is shown beside the first only where it fits better. */
function suggest(
  kind: Kind,
  { entry, names }: Item,
  rankOf: (name: ReadyName) => Rank | undefined,
): Suggestion[] {
  let best: { rank: Rank; text: string } | undefined;
  for (const name of names) {
    const rank = rankOf(name);
    if (rank !== undefined && (!best || rank < best.rank)) best = { rank, text: name.text };
  }
  if (!best) return [];
  const [name, path, note] = entry;
  // S3 beside Amazon S3 says nothing; 람다 beside AWS Lambda says why.
  const isOther = kind !== 'pages' && !name.toLowerCase().includes(best.text.toLowerCase());
  return [{ kind, name, path, note: isOther ? best.text : note, rank: best.rank }];
}

/** One of each group in turn, until there are enough. */
function shareOut(groups: readonly (readonly Suggestion[])[], most: number): readonly Suggestion[] {
  const sizes = groups.map(() => 0);
  for (let turn = 0, left = most; turn < most; turn++) {
    for (const [index, group] of groups.entries()) {
      if (left === 0 || turn >= group.length) continue;
      sizes[index] = turn + 1;
      left--;
    }
  }
  return groups.flatMap((group, index) => group.slice(0, sizes[index]));
}
