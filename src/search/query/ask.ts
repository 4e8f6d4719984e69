import type { Plan, Wanted } from './plan.ts';
import { isCode } from '../words/vocabulary.ts';

/** A page as Pagefind found it: a number, how well it fits, and the places of the words that matched. */
export interface Hit<Page> {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  /** Whether something that was asked for, not only asked with, is not there. */
  readonly isPartial?: boolean;
  readonly data: () => Promise<Page>;
}

/** One question to the index: pages that hold words beginning with each of the keys. */
export type Asker<Page> = (keys: readonly string[]) => Promise<readonly Hit<Page>[]>;

/** So many pages with everything wanted are enough: those with only some of it are not asked for. */
const plenty = 20;
/** A page must hold this much of what is wanted, by weight. */
const leastShare = 0.4;
/** A name of the dictionary says more than a word that is none. */
const nameWeight = 2;
/** Shares are sums of fractions. */
const almostAll = 0.999;
/** What a page gets for holding a thing at all; the rest is for how well. */
const presenceWorth = 2;

/** A page that holds all words of a name but not the name has this much of it. */
const partWorth = 0.6;
/** What words that only ask are worth beside the others. */
const optionalWeight = 0.5;

/** A page's answer to one thing wanted: how much of it is there, and how well. */
interface Answer<Page> {
  readonly hit: Hit<Page>;
  readonly presence: number;
}

/** A page with what it has of each thing wanted. */
interface Candidate<Page> {
  hit: Hit<Page>;
  share: number;
  worth: number;
}

/**
 * Pages for a plan, the best first. Where few pages hold everything, each thing wanted is asked for
 * itself; a page counts what it holds of each, rare things and names more. Words that nothing
 * resembles count as not found.
 */
export async function askPlan<Page>(
  ask: Asker<Page>,
  { wanted, missing }: Plan,
): Promise<readonly Hit<Page>[]> {
  if (wanted.length === 0 || missing.length > wanted.length) return [];
  const required = wanted.filter(({ isOptional }) => !isOptional);
  if (required.length > 1) {
    const whole = await ask(required.map(({ keys }) => keys[0]!));
    if (whole.length >= plenty) return whole;
  }
  const answers = await Promise.all(wanted.map((one) => askOne(ask, one)));
  if (answers.length === 1) {
    return answers[0]!.filter(({ presence }) => presence >= leastShare).map(({ hit }) => hit);
  }
  const weights = answers.map((pages, index) => weigh(wanted[index]!, pages.length));
  const counted = weights.filter((_, index) => !wanted[index]!.isOptional);
  const total = (counted.length > 0 ? counted : weights).reduce((sum, weight) => sum + weight, 0);
  const pages = new Map<string, Candidate<Page>>();
  for (const [index, found] of answers.entries()) {
    const best = found[0]?.hit.score ?? 1;
    for (const { hit, presence } of found) {
      const weight = (weights[index]! / total) * presence;
      const page = pages.get(hit.id) ?? { hit, share: 0, worth: 0 };
      page.hit = join(page.hit, hit);
      page.share += counted.length > 0 && wanted[index]!.isOptional ? 0 : weight;
      page.worth += weight * (presenceWorth + hit.score / best);
      pages.set(hit.id, page);
    }
  }
  return [...pages.values()]
    .filter(({ share }) => share >= leastShare)
    .toSorted((one, other) => other.worth - one.worth)
    .map(({ hit, share, worth }) => ({ ...hit, score: worth, isPartial: share < almostAll }));
}

/** Pages with one of the keys; for a name of several words also those with some of its words. */
async function askOne<Page>(ask: Asker<Page>, { keys, parts }: Wanted): Promise<Answer<Page>[]> {
  const whole = merge(await Promise.all(keys.map((key) => ask([key]))));
  const answers = whole.map((hit) => ({ hit, presence: 1 }));
  if (parts.length < 2 || whole.length >= plenty) return answers;
  const known = new Set(whole.map(({ id }) => id));
  const partly = new Map<string, Answer<Page>>();
  for (const hit of (await Promise.all(parts.map((part) => ask([part])))).flat()) {
    if (known.has(hit.id)) continue;
    const before = partly.get(hit.id);
    partly.set(hit.id, {
      hit: before ? join(before.hit, hit) : hit,
      presence: (before?.presence ?? 0) + partWorth / parts.length,
    });
  }
  return [...answers, ...partly.values()];
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
