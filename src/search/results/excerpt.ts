/** A part of a page's words, from one place up to another. */
export interface Section {
  readonly from: number;
  readonly to: number;
}

/** Words of an excerpt: some 80 Hangul, two lines of the measure. */
const longest = 20;

/**
 * The stretch of a section that shows the most matches, begun at a sentence where one is near.
 * Without a match it is how the section begins.
 */
export function findExcerpt(
  words: readonly string[],
  hits: readonly number[],
  { from, to }: Section,
): Section {
  const inside = hits.filter((hit) => hit >= from && hit < to);
  const best = inside
    .map((hit) => ({ hit, score: richness(words, inside, hit) }))
    .sort((one, other) => other.score - one.score || one.hit - other.hit)[0];
  const start = best ? sentenceStart(words, best.hit, from) : from;
  return { from: start, to: Math.min(to, start + longest) };
}

/** How much a stretch that begins with a match shows: different words count ten times. */
function richness(words: readonly string[], hits: readonly number[], first: number): number {
  const shown = hits.filter((hit) => hit >= first && hit < first + longest - leadIn);
  return (
    10 * new Set(shown.map((hit) => words[hit]?.slice(0, 2).toLowerCase())).size + shown.length
  );
}

/** The most words shown before the first match. */
const leadIn = 7;

function sentenceStart(words: readonly string[], hit: number, from: number): number {
  const earliest = Math.max(from, hit - leadIn);
  for (let start = hit; start > earliest; start--) {
    if (/[.?!:]["'”’)]*$/u.test(words[start - 1] ?? '')) return start;
  }
  return earliest === from ? from : Math.max(from, hit - 3);
}
