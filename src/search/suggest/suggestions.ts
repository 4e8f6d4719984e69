import { pickJosa } from '../../korean/josa.ts';
import { rankName, readTyped, readyName, type ReadyName } from './name-match.ts';
import { prepareHeard } from './heard-names.ts';
import { readMistyped, weighName } from './near-names.ts';
import type { Entry, SuggestionData } from './suggestion-data.ts';

/** One page that a search field offers. */
export interface Suggestion {
  readonly group: Group;
  readonly name: string;
  /** Another name by which it was found, or what tells it from its like. */
  readonly note: string;
  /** Below the base path. */
  readonly path: string;
  /** How well it fits; less is better. */
  readonly rank: number;
  /** Whether it only resembles what was typed. */
  readonly isGuess: boolean;
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

/** Guesses that are this much further than the nearest are not offered beside it. */
const asNear = 0.3;

/** Makes names ready once; every key press then only compares. */
export function buildSuggester(data: SuggestionData): Suggester {
  const items = groups.map((group) => data[group].map(ready));
  const findAll = (weigh: Weigh, describe: Describe) =>
    groups.map((group, index) =>
      items[index]!.flatMap((item) => suggest(group, item, weigh, describe)).toSorted(
        (one, other) => one.rank - other.rank,
      ),
    );
  const heard = prepareHeard(items.flat().flatMap(({ names }) => names));
  const guess = (typed: string) => {
    const spellings = readMistyped(typed);
    const near = findAll(
      (name) => weighName(name, spellings),
      describeGuess(typed.trim(), '비슷한'),
    );
    const isHeard = near.some((group) => group.length > 0) ? undefined : heard(typed);
    return isHeard ? findAll(isHeard, describeGuess(typed.trim(), '비슷하게 읽히는')) : near;
  };
  return (typed, most) => {
    if (typed.length > longestTyped) return [];
    for (const reading of readTyped(typed)) {
      const found = findAll((name) => rankName(name, reading), describeOther);
      if (found.some((group) => group.length > 0)) return shareOut(found, most);
    }
    const found = guess(typed);
    const nearest = Math.min(...found.flatMap(([first]) => first?.rank ?? []));
    const near = found.map((group) => group.filter(({ rank }) => rank <= nearest + asNear));
    return shareOut(near, most).map((suggestion) => ({ ...suggestion, isGuess: true }));
  };
}

/** How well a name fits; less is better, and nothing does not. */
type Weigh = (name: ReadyName) => number | undefined;

/** What is said beside a name that was found by another, or by its own. */
type Describe = (note: string, other: string | undefined) => string;

const describeOther: Describe = (note, other) => other ?? note;

/** «‘lamda’와 비슷한 이름입니다.», «‘람더’와 비슷한 이름 ‘람다’입니다.» */
const describeGuess =
  (typed: string, how: string): Describe =>
  (_, other) =>
    `‘${typed}’${pickJosa(typed, '과', '와')} ${how} 이름${other === undefined ? '' : ` ‘${other}’`}입니다.`;

const ready = (entry: Entry): Item => {
  const [name, , , ...others] = entry;
  return { entry, names: [name, ...others].map(readyName) };
};

/** The best of an entry's names; another one is shown beside the first only where it fits better. */
function suggest(
  group: Group,
  { entry, names }: Item,
  weigh: Weigh,
  describe: Describe,
): Suggestion[] {
  let best: { rank: number; text: string } | undefined;
  for (const name of names) {
    const rank = weigh(name);
    if (rank !== undefined && (!best || rank < best.rank)) best = { rank, text: name.text };
  }
  if (!best) return [];
  const [name, path, note] = entry;
  // S3 beside Amazon S3 says nothing; 람다 beside AWS Lambda says why.
  const isOther = group !== 'pages' && !name.toLowerCase().includes(best.text.toLowerCase());
  const said = describe(note, isOther ? best.text : undefined);
  return [{ group, name, path, note: said, rank: best.rank, isGuess: false }];
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
