import type { IndexWord, Posting } from './read-chunk.ts';

/** What is known of all pages, by their numbers, and of the fields of their metadata, by theirs. */
export interface PagesKnown {
  /** How many words each page has. */
  readonly lengths: readonly number[];
  readonly meanLength: number;
  /** What each field is worth. */
  readonly fieldWorths: readonly number[];
}

/** A beginning that was asked for, and the words of the index that begin so. */
export interface Matched {
  readonly asked: string;
  readonly words: readonly IndexWord[];
}

/** A page by its number, how well it fits, and the places of the words that matched. */
export interface Ranked {
  readonly page: number;
  readonly score: number;
  readonly places: readonly number[];
}

/** A word that one of the beginnings found on a page, and how near it is to what was asked for, up to 1. */
interface OnPage {
  readonly term: number;
  readonly word: string;
  readonly nearness: number;
  readonly posting: Posting;
}

/** How soon more of a word says nothing more, and how much less each says in a long page. */
const saturation = 1.4;
const lengthShare = 0.75;
/** What plain text weighs. */
const plainWeight = 24;
/** The heaviest a place can be. */
const mostWeight = 255;
/** Pagefind's bonus for a word with the accents that were asked for: of keys, every word. */
const accentBonus = 1.8;

/**
 * Pages that hold a word for each of the beginnings, the best first, as Pagefind 1.5 ranks them: BM25 of their text,
 * and what fields add that hold much of what was asked for.
 */
export function rankPages(matched: readonly Matched[], known: PagesKnown): readonly Ranked[] {
  const found = matched.map(gather);
  const rarities = found.map(({ size }) => rarityOf(size, known.lengths.length));
  const [first = new Map<number, OnPage[]>(), ...others] = found;
  const pages = [...first.keys()].filter((page) => others.every((other) => other.has(page)));
  return pages
    .map((page) => {
      const words = found.flatMap((each) => each.get(page)!);
      const { places, weights } = weigh(words);
      const length = known.lengths[page]! / known.meanLength;
      const text = scoreText(words, weights, rarities, length);
      return { page, places, score: text + scoreFields(words, rarities, known.fieldWorths) };
    })
    .toSorted((one, other) => other.score - one.score || one.page - other.page);
}

/** The words of a beginning by the pages that hold them. */
function gather({ asked, words }: Matched, term: number): ReadonlyMap<number, OnPage[]> {
  const pages = new Map<number, OnPage[]>();
  for (const { word, postings } of words) {
    const nearness = nearnessOf(word.length - asked.length);
    for (const posting of postings) {
      const before = pages.get(posting.page);
      const one = { term, word, nearness, posting };
      if (before) before.push(one);
      else pages.set(posting.page, [one]);
    }
  }
  return pages;
}

/** How near a word is that is longer by so many letters. */
const nearnessOf = (more: number): number => Math.exp(Math.exp(-((more + 1) ** 2) / 8) - 1);

/** How much a word says that so many of all pages hold. */
const rarityOf = (pages: number, all: number): number =>
  Math.log((all - pages + 0.5) / (pages + 0.5) + 1);

/** The places of words in a text, each once, and what each word weighs there in all. */
function weigh(words: readonly OnPage[]) {
  const weights = new Map<string, number>();
  const places: number[] = [];
  const all = words
    .flatMap(({ term, word, posting }) =>
      posting.places.map((place, at) => ({ place, term, word, weight: posting.weights[at]! })),
    )
    .sort((one, other) => one.place - other.place);
  for (let from = 0, to = 0; from < all.length; from = to) {
    const { place } = all[from]!;
    // Of each beginning one word counts; a place that several beginnings found weighs more.
    const here = new Map<number, (typeof all)[number]>();
    for (; all[to]?.place === place; to++) {
      if (!here.has(all[to]!.term)) here.set(all[to]!.term, all[to]!);
    }
    const least = Math.min(...[...here.values()].map(({ weight }) => weight));
    const weight = Math.min(mostWeight, least * here.size);
    for (const { word } of here.values()) weights.set(word, (weights.get(word) ?? 0) + weight);
    places.push(place);
  }
  return { places, weights };
}

/** What a text scores; its length is a part or a multiple of the mean. */
function scoreText(
  words: readonly OnPage[],
  weights: ReadonlyMap<string, number>,
  rarities: readonly number[],
  length: number,
): number {
  let score = 0;
  for (const [word, weight] of weights) {
    const { term, nearness } = words.find((one) => one.word === word)!;
    const often = (weight / plainWeight) * nearness;
    const much = saturation * (1 - lengthShare + lengthShare * length) + often;
    score += (rarities[term]! * (saturation + 1) * often) / much;
  }
  return score * accentBonus;
}

/** What fields add: the more of all that was asked for one holds, much the more. */
function scoreFields(
  words: readonly OnPage[],
  rarities: readonly number[],
  worths: readonly number[],
): number {
  const fields = new Map<number, Map<string, number>>();
  for (const { term, word, posting } of words) {
    for (const field of posting.fields) {
      const held = fields.get(field) ?? new Map<string, number>();
      fields.set(field, held.set(word, rarities[term]!));
    }
  }
  if (fields.size === 0) return 0;
  const wanted = sum(rarities);
  return sum(
    [...fields].map(([field, held]) => {
      const matched = sum([...held.values()]);
      return worths[field]! * matched * (matched / wanted) ** 2;
    }),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
