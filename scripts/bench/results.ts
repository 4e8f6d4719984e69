import { ratios } from './numbers.ts';

/** A figure by what it is of; `null` where it could not be had. */
export type Figures = Readonly<Record<string, number | null>>;

/** One thing that was measured: a build of one peer at one size, a page, a search, a picture. */
export interface Entry {
  readonly part: Part;
  readonly peer: string;
  /** Recaps of the site; 0 where it is no matter. */
  readonly recaps: number;
  /** `cold` or `edit`, a kind of page, `fast` or `slow`, a way to make pictures. */
  readonly what: string;
  /** When the last run ended, and of which commit this site was; `+` where files were changed. */
  readonly at: string;
  readonly commit: string;
  readonly runs: readonly Figures[];
  readonly median: Figures;
  /** The median as a multiple of the yardstick's, where there is one. */
  readonly ratio?: Figures;
}

export const parts = ['build', 'weight', 'lighthouse', 'search', 'photos'] as const;
export type Part = (typeof parts)[number];

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** Bytes. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  readonly browser: string;
}

/** All that was measured on a day: the form of the files in `results/`. */
export interface Results {
  readonly form: 1;
  readonly date: string;
  readonly machine: Machine;
  /** What each peer is made of: names of packages and programs, and their versions. */
  readonly versions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What readers know each peer by. */
  readonly labels: Readonly<Record<string, string>>;
  readonly entries: readonly Entry[];
}

/** What an entry is of. */
export type About = Pick<Entry, 'part' | 'peer' | 'recaps' | 'what'>;

/** Puts an entry among others, in place of an older one of the same; and all beside the yardstick. */
export function addEntry(entries: readonly Entry[], entry: Entry, yardstick: string): Entry[] {
  const others = entries.filter((other) => !isSame(other, entry));
  return [...others, entry].map(({ ratio: _, ...one }, __, all) => {
    const other = all.find((two) => isSame(two, { ...one, peer: yardstick }));
    return other === undefined ? one : { ...one, ratio: ratios(one.median, other.median) };
  });
}

/** Whether two are of the same thing. */
export const isSame = (one: About, other: About): boolean =>
  one.part === other.part &&
  one.peer === other.peer &&
  one.recaps === other.recaps &&
  one.what === other.what;
