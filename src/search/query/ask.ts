import type { Plan, Wanted } from './plan.ts';
import { isCode } from '../words/vocabulary.ts';

/** A page as Pagefind found it: a number, how well it fits, and the places of the words that matched. */
export interface Hit<Page> {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  /** Whether something that was asked for, not only asked with, is not there. */
  readonly isPartial?: boolean;
  /** Whether it holds a longer word that begins so, where other pages hold the word itself. */
  readonly isLonger?: boolean;
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

/** What a page gets for two things side by side, beside what it gets for either. */
const nearWorth = 0.5;

/** A page that holds all words of a name but not the name has this much of it. */
const partWorth = 0.6;
/** A page that spells it otherwise, or has a longer word, has this much of it. */
const variantWorth = 0.6;
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
  /** Where each thing wanted stands in its text. */
  readonly places: (readonly number[] | undefined)[];
}

/**
 * Pages for a plan, the best first. Where few pages hold everything, each thing wanted is asked for
 * itself; a page counts what it holds of each, rare things and names more, and things side by side more than
 * apart. Words that nothing resembles count as not found.
 */
export async function askPlan<Page>(
  ask: Asker<Page>,
  { wanted, missing }: Plan,
): Promise<readonly Hit<Page>[]> {
  if (wanted.length === 0 || missing.length > wanted.length) return [];
  const required = wanted.filter(({ isOptional }) => !isOptional);
  if (required.length > 1) {
    const whole = await ask(required.map(({ keys }) => keys[0]!));
    if (whole.length >= plenty) return sideBySideFirst(whole);
  }
  const answers = await askEach(ask, wanted);
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
      const page = pages.get(hit.id) ?? { hit, share: 0, worth: 0, places: [] };
      page.hit = join(page.hit, hit);
      page.share += counted.length > 0 && wanted[index]!.isOptional ? 0 : weight;
      page.worth += weight * (presenceWorth + hit.score / best);
      page.places[index] = hit.isLonger ? [] : hit.words;
      pages.set(hit.id, page);
    }
  }
  for (const page of pages.values()) {
    for (const [index, weight] of weights.slice(1).entries()) {
      if (isNumber(wanted[index]!) || isNumber(wanted[index + 1]!)) continue;
      const near = nearness(page.places[index], page.places[index + 1]);
      page.worth += (near * nearWorth * (weights[index]! + weight)) / total;
    }
  }
  return [...pages.values()]
    .filter(({ share }) => share >= leastShare)
    .toSorted((one, other) => other.worth - one.worth)
    .map(({ hit, share, worth }) => ({ ...hit, score: worth, isPartial: share < almostAll }));
}

/** How near one thing stands before another, at best: 1 side by side or in one word, half with a word between. */
function nearness(one: readonly number[] = [], other: readonly number[] = []): number {
  const places = new Set(other);
  const isWithin = (gap: number) => one.some((place) => places.has(place + gap));
  return isWithin(1) || isWithin(0) ? 1 : isWithin(2) ? 0.5 : 0;
}

/** Numbers meet in every date. */
const isNumber = ({ keys: [key = ''] }: Wanted): boolean => /^\d/.test(key);

/** Pages that hold everything: those where two of the words meet come first. */
function sideBySideFirst<Page>(hits: readonly Hit<Page>[]): readonly Hit<Page>[] {
  const worth = ({ score, words }: Hit<Page>) =>
    score * (words.some((place, at) => words[at + 1] === place + 1) ? 1 + nearWorth : 1);
  return hits.toSorted((one, other) => worth(other) - worth(one));
}

/** The answers to each thing wanted; a page where two of them are one word holds both. */
async function askEach<Page>(
  ask: Asker<Page>,
  wanted: readonly Wanted[],
): Promise<readonly (readonly Answer<Page>[])[]> {
  const [alone, joined] = await Promise.all([
    Promise.all(wanted.map((one) => askOne(ask, one))),
    Promise.all(wanted.map(({ withNext }) => (withNext === undefined ? [] : ask([withNext])))),
  ]);
  return alone.map((answers, index) => {
    const more = [...(joined[index - 1] ?? []), ...joined[index]!];
    if (more.length === 0) return answers;
    const partly = answers.filter(({ presence }) => presence < 1);
    const whole = merge([
      answers.filter(({ presence }) => presence === 1).map(({ hit }) => hit),
      more,
    ]);
    const known = new Set(whole.map(({ id }) => id));
    return [
      ...whole.map((hit) => ({ hit, presence: 1 })),
      ...partly.filter(({ hit }) => !known.has(hit.id)),
    ];
  });
}

/** Pages with one of the keys; then those that spell it otherwise, and for a name of several words those with some of its words. */
async function askOne<Page>(
  ask: Asker<Page>,
  { keys, parts, variants = [] }: Wanted,
): Promise<Answer<Page>[]> {
  const whole = merge(await Promise.all(keys.map((key) => ask([key]))));
  const known = new Set(whole.map(({ id }) => id));
  const varied = merge(await Promise.all(variants.map((key) => ask([key]))));
  const answers = [
    ...whole.map((hit) => ({ hit, presence: hit.isLonger ? variantWorth : 1 })),
    ...varied.filter(({ id }) => !known.has(id)).map((hit) => ({ hit, presence: variantWorth })),
  ];
  if (parts.length < 2 || whole.length >= plenty) return answers;
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
  if (answers.length === 0) return [];
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
  isLonger: (one.isLonger ?? false) && (other.isLonger ?? false),
  score: Math.max(one.score, other.score),
  words: [...new Set([...one.words, ...other.words])].toSorted((a, b) => a - b),
});
