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
  const ranked: Ranked[] = [];
  for (const [page, own] of first) {
    if (!others.every((other) => other.has(page))) continue;
    const words = others.length > 0 ? found.flatMap((each) => each.get(page)!) : own;
    const { places, weights } = weigh(words);
    const length = known.lengths[page]! / known.meanLength;
    const text = scoreText(words, weights, rarities, length);
    ranked.push({ page, places, score: text + scoreFields(words, rarities, known.fieldWorths) });
  }
  return ranked.sort((one, other) => other.score - one.score || one.page - other.page);
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

/**
 * The places of words in a text, each once, and what each word weighs there in all. Of each beginning one word counts
 * at a place; a place that several beginnings found weighs more.
 */
function weigh(words: readonly OnPage[]) {
  if (words.length === 1) {
    const { places, weights } = words[0]!.posting;
    return { places, weights: [sum(weights)] };
  }
  const found = words.flatMap(({ posting }, at) =>
    posting.places.map((place) => place * words.length + at),
  );
  found.sort((one, other) => one - other);
  const places: number[] = [];
  const weights = words.map(() => 0);
  const passed = words.map(() => 0);
  for (let from = 0, to = 0; from < found.length; from = to) {
    const place = Math.floor(found[from]! / words.length);
    const here: number[] = [];
    let least = mostWeight;
    for (; found[to]! < (place + 1) * words.length; to++) {
      const at = found[to]! % words.length;
      const weight = words[at]!.posting.weights[passed[at]!++]!;
      if (words[here.at(-1) ?? -1]?.term === words[at]!.term) continue;
      here.push(at);
      least = Math.min(least, weight);
    }
    for (const at of here) weights[at]! += Math.min(mostWeight, least * here.length);
    places.push(place);
  }
  return { places, weights };
}

/** What a text scores; its length is a part or a multiple of the mean. */
function scoreText(
  words: readonly OnPage[],
  weights: readonly number[],
  rarities: readonly number[],
  length: number,
): number {
  const long = saturation * (1 - lengthShare + lengthShare * length);
  let score = 0;
  for (const [at, { term, word, nearness }] of words.entries()) {
    let weight = weights[at]!;
    if (rarities.length > 1) {
      // A word that several beginnings found counts once, for the first of them.
      const same = words.flatMap((other, place) => (other.word === word ? [place] : []));
      weight = same[0] === at ? sum(same.map((place) => weights[place]!)) : 0;
    }
    const often = (weight / plainWeight) * nearness;
    score += (rarities[term]! * (saturation + 1) * often) / (long + often);
  }
  return score * accentBonus;
}

/** What fields add: the more of all that was asked for one holds, much the more. */
function scoreFields(
  words: readonly OnPage[],
  rarities: readonly number[],
  worths: readonly number[],
): number {
  if (words.every(({ posting }) => posting.fields.length === 0)) return 0;
  const fields = new Map<number, Map<string, number>>();
  for (const { term, word, posting } of words) {
    for (const field of posting.fields) {
      const held = fields.get(field) ?? new Map<string, number>();
      fields.set(field, held.set(word, rarities[term]!));
    }
  }
  const wanted = sum(rarities);
  return sum(
    [...fields].map(([field, held]) => {
      const matched = sum([...held.values()]);
      return worths[field]! * matched * (matched / wanted) ** 2;
    }),
  );
}

const sum = (numbers: readonly number[]): number => {
  let all = 0;
  for (const one of numbers) all += one;
  return all;
};
