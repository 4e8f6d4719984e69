import { kinds, pageOf, type Half, type Judged } from './judged.ts';
import { mark, summarise, type Marks, type Summary } from './measures.ts';
import type { Engine } from './engine.ts';

/** One query, and how well an engine answered it. */
export interface Answer {
  readonly query: Judged;
  readonly found: readonly string[];
  readonly marks: Marks;
}

/** Asks an engine every judged query. */
export async function judge(engine: Engine, queries: readonly Judged[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const query of queries) {
    const found = (await engine.ask(query.q)).map(pageOf);
    answers.push({ query, found, marks: mark(found, query) });
  }
  return answers;
}

/** What a table says of some answers; those that must find nothing count apart. */
export interface Score extends Summary {
  /** The share of nonsense for which nothing was shown. */
  readonly silent: number;
}

/** Answers → their score. */
export function score(answers: readonly Answer[]): Score {
  const of = (isNonsense: boolean) =>
    answers
      .filter(({ query }) => (query.kind === 'nothing') === isNonsense)
      .map(({ marks }) => marks);
  return { ...summarise(of(false)), silent: summarise(of(true)).empty };
}

/** The scores of one half, or of both. */
export const scoreHalf = (answers: readonly Answer[], half?: Half): Score =>
  score(answers.filter(({ query }) => half === undefined || query.half === half));

/** The scores of each kind. */
export const scoreKinds = (answers: readonly Answer[]): ReadonlyMap<string, Score> =>
  new Map(kinds.map((kind) => [kind, score(answers.filter(({ query }) => query.kind === kind))]));
