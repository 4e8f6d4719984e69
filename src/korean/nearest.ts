import { countSlips } from './distance.ts';

/** The known word closest to a mistyped one, or none if nothing is close: nearestWord('amazon-ekss', ids) → amazon-eks. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of known) {
    const slips = countSlips(word.toLowerCase(), candidate.toLowerCase(), limit);
    if (slips < fewest) [best, fewest] = [candidate, slips];
  }
  return best;
}
