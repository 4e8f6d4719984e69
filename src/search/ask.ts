import type { Plan, Wanted } from './rewrite.ts';
import { isCode } from './vocabulary.ts';

/** A page as Pagefind found it: a number, how well it fits, and the places of the words that matched. */
export interface Hit<Page> {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly data: () => Promise<Page>;
}

/** One question to the index: pages that hold words beginning with each of the keys. */
export type Asker<Page> = (keys: readonly string[]) => Promise<readonly Hit<Page>[]>;

/** A page must hold this much of what is wanted, by weight. */
const leastShare = 0.5;
/** A name of the dictionary says more than a word that is none. */
const nameWeight = 2;
/** What a page gets for holding a thing at all; the rest is for how well. */
const presenceWorth = 2;

/** A page that holds all words of a name but not the name has this much of it. */
const partWorth = 0.6;
/** What words that only ask are worth beside the others. */
const optionalWeight = 0.3;

/** A page's answer to one thing wanted: how much of it is there, and how well. */
interface Answer<Page> {
  readonly hit: Hit<Page>;
  readonly presence: number;
}

/**
 * Pages for a plan, the best first. Each thing wanted is asked for itself; a page counts what it holds
 * of each, rare things and names more. Words that nothing resembles count as not found.
 */
export async function askPlan<Page>(
  ask: Asker<Page>,
  { wanted, missing }: Plan,
): Promise<readonly Hit<Page>[]> {
  if (wanted.length === 0 || missing.length > wanted.length) return [];
  const answers = await Promise.all(wanted.map((one) => askOne(ask, one)));
  if (answers.length === 1) return answers[0]!.map(({ hit }) => hit);
  const weights = answers.map((pages, index) => weigh(wanted[index]!, pages.length));
  const total = weights.reduce(
    (sum, weight, index) => sum + (wanted[index]!.isOptional ? 0 : weight),
    0,
  );
  const pages = new Map<string, { hit: Hit<Page>; share: number; worth: number }>();
  for (const [index, found] of answers.entries()) {
    const best = found[0]?.hit.score ?? 1;
    for (const { hit, presence } of found) {
      const known = pages.get(hit.id);
      const weight = (weights[index]! / total) * presence;
      pages.set(hit.id, {
        hit: known ? join(known.hit, hit) : hit,
        share: (known?.share ?? 0) + (wanted[index]!.isOptional ? 0 : weight),
        worth: (known?.worth ?? 0) + weight * (presenceWorth + hit.score / best),
      });
    }
  }
  return [...pages.values()]
    .filter(({ share }) => share >= leastShare)
    .toSorted((one, other) => other.worth - one.worth)
    .map(({ hit, worth }) => ({ ...hit, score: worth }));
}

/** Pages with one of the keys; for a name of several words also those with only its words. */
async function askOne<Page>(ask: Asker<Page>, { keys, parts }: Wanted): Promise<Answer<Page>[]> {
  const whole = merge(await Promise.all(keys.map((key) => ask([key]))));
  const answers = whole.map((hit) => ({ hit, presence: 1 }));
  if (parts.length < 2) return answers;
  const known = new Set(whole.map(({ id }) => id));
  const partly = (await ask(parts)).filter(({ id }) => !known.has(id));
  return [...answers, ...partly.map((hit) => ({ hit, presence: partWorth }))];
}

const weigh = ({ keys, isOptional }: Wanted, pages: number): number =>
  (isOptional ? optionalWeight : keys.some(isCode) ? nameWeight : 1) / Math.log2(2 + pages);

/** Several answers as one: a page counts once, with its best score and all its places. */
function merge<Page>(answers: readonly (readonly Hit<Page>[])[]): readonly Hit<Page>[] {
  if (answers.length === 1) return answers[0]!;
  const pages = new Map<string, Hit<Page>>();
  for (const hit of answers.flat()) {
    const known = pages.get(hit.id);
    pages.set(hit.id, known ? join(known, hit) : hit);
  }
  return [...pages.values()].toSorted((one, other) => other.score - one.score);
}

const join = <Page>(one: Hit<Page>, other: Hit<Page>): Hit<Page> => ({
  ...one,
  score: Math.max(one.score, other.score),
  words: [...new Set([...one.words, ...other.words])].toSorted((a, b) => a - b),
});
