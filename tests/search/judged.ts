import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Kinds of queries that have an answer, in the order of the tables. */
export const kinds = [
  'exact',
  'particle',
  'language',
  'spelling',
  'spacing',
  'part',
  'typo',
  'keyboard',
  'choseong',
  'several',
  'people-and-dates',
  'question',
] as const;
export type Kind = (typeof kinds)[number] | 'nothing';

/** What a reader would type, and the pages meant by it; `nothing` must find none. README.md tells more. */
export interface Judged {
  readonly q: string;
  readonly kind: Kind;
  readonly best: readonly string[];
  readonly relevant: readonly string[];
  readonly half: Half;
}

/** One half of each kind is for tuning, the other is only measured. */
export type Half = 'tuned' | 'kept';

/** Judged queries over the recaps of today, over pages on other subjects, and over the site that tests have. */
export const judgedFiles = {
  real: 'scripts/bench/search/queries.yml',
  corpus: 'tests/search/corpus/queries.yml',
  fixture: 'tests/fixtures/queries.yml',
} as const;

/** Pages on subjects beside AWS, written for measuring alone. */
export const corpusFolder = 'tests/search/corpus/pages';

/** The judged queries of one of these files. */
export const readJudged = (file: string): Judged[] =>
  splitHalves(parse(readFileSync(file, 'utf8')) as Omit<Judged, 'half'>[]);

/** Names typed in the other script, which their pages never do: 하스켈 for Haskell. */
export const readBySound = (): Judged[] => {
  const names = parse(readFileSync('tests/search/corpus/by-sound.yml', 'utf8')) as Pick<
    Judged,
    'q' | 'best'
  >[];
  return splitHalves(names.map(({ q, best }) => ({ q, best, kind: 'language', relevant: [] })));
};

/** Within each kind odd places (first, third, …) are one half, even places the other. */
export function splitHalves(queries: readonly Omit<Judged, 'half'>[]): Judged[] {
  const places = new Map<Kind, number>();
  return queries.map((query) => {
    const place = places.get(query.kind) ?? 0;
    places.set(query.kind, place + 1);
    return { ...query, half: place % 2 === 0 ? 'tuned' : 'kept' };
  });
}

/** The page of an address as queries name it: /events/summit/lambda/ → summit/lambda. */
export function pageOf(url: string): string {
  const [, room = '', ...rest] =
    /(?:^|\/)(events|lineages)\/([^/#?]+)(?:\/([^/#?]+))?/.exec(url) ?? [];
  const id = rest.filter(Boolean).join('/');
  return room === 'lineages' ? `lineage:${id}` : id || url;
}
