import { rankName, readTyped, readyName, type Rank, type ReadyName } from './name-match.ts';
import type { Entry, SuggestionData } from './suggestion-data.ts';

/** One page that a search field offers. */
export interface Suggestion {
  readonly group: Group;
  readonly name: string;
  /** Another name by which it was found, or what tells it from its like. */
  readonly note: string;
  /** Below the base path. */
  readonly path: string;
  readonly rank: Rank;
}

/** The groups of the list, in its order. */
export const groupNames = { services: '서비스', people: '사람', pages: '세션·글' } as const;
export type Group = keyof typeof groupNames;
export const groups = Object.keys(groupNames) as readonly Group[];

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
  const items = groups.map((group) => data[group].map(ready));
  return (typed, most) => {
    if (typed.length > longestTyped) return [];
    for (const reading of readTyped(typed)) {
      const found = groups.map((group, index) =>
        items[index]!.flatMap((item) => suggest(group, item, (name) => rankName(name, reading)))
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
  group: Group,
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
  const isOther = group !== 'pages' && !name.toLowerCase().includes(best.text.toLowerCase());
  return [{ group, name, path, note: isOther ? best.text : note, rank: best.rank }];
}

/** One of each group in turn, until there are enough. */
function shareOut(found: readonly (readonly Suggestion[])[], most: number): readonly Suggestion[] {
  const sizes = found.map(() => 0);
  for (let turn = 0, left = most; turn < most; turn++) {
    for (const [index, group] of found.entries()) {
      if (left === 0 || turn >= group.length) continue;
      sizes[index] = turn + 1;
      left--;
    }
  }
  return found.flatMap((group, index) => group.slice(0, sizes[index]));
}
