import { parseArgs } from 'node:util';
import { parts, type Part } from './results.ts';

/** What whoever runs the benchmark asks for. */
export interface Asked {
  readonly parts: readonly Part[];
  /** Names of peers; all that can be had where none is named. */
  readonly peers: readonly string[] | undefined;
  /** How many recaps, from few to many. */
  readonly recaps: readonly number[];
  /** The size that readers' parts look at. */
  readonly reading: number;
  readonly runs: (recaps: number) => number;
  readonly photos: readonly string[];
  readonly reuse: boolean;
  readonly readme: boolean;
}

/** The usual sizes; one run of the largest takes as long as all of the others. */
const usual = { recaps: [100, 1_000, 5_000], reading: 1_000, runs: 3, once: 5_000 } as const;

/** Reads the words after `npm run bench --`; throws in Korean where it knows one not. */
export function parseAsked(words: readonly string[], known: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...words],
    options: {
      only: { type: 'string' },
      peers: { type: 'string' },
      recaps: { type: 'string' },
      runs: { type: 'string' },
      photos: { type: 'string', multiple: true },
      reuse: { type: 'boolean', default: false },
      readme: { type: 'boolean', default: false },
    },
  });
  const only = values.only === undefined ? undefined : choose('--only', values.only, parts);
  const recaps = values.recaps?.split(',').map((word) => whole('--recaps', word));
  const runs = values.runs === undefined ? undefined : whole('--runs', values.runs);
  return {
    // The table of what is there needs no measuring.
    parts: only ?? (values.readme ? [] : parts),
    peers: values.peers === undefined ? undefined : choose('--peers', values.peers, known),
    recaps: recaps?.toSorted((one, other) => one - other) ?? usual.recaps,
    reading: recaps === undefined ? usual.reading : Math.max(...recaps),
    runs: (size) => runs ?? (size >= usual.once ? 1 : usual.runs),
    photos: values.photos ?? ['src/guide', 'tests/fixtures/content'],
    reuse: values.reuse,
    readme: values.readme,
  };
}

function choose<Name extends string>(
  option: string,
  words: string,
  known: readonly Name[],
): Name[] {
  const asked = words.split(',');
  const strange = asked.find((word) => !known.some((name) => name === word));
  if (strange === undefined) return known.filter((name) => asked.includes(name));
  throw new Error(`${option}에 ‘${strange}’은(는) 없습니다. 있는 것: ${known.join(', ')}`);
}

function whole(option: string, word: string): number {
  if (/^[1-9]\d*$/.test(word)) return Number(word);
  throw new Error(`${option}에는 1 이상의 수를 적습니다. (지금: ${word})`);
}
