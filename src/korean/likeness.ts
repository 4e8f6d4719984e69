/** A title as letters and digits alone: people write the same one with other spaces, signs and cases. */
export const foldTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/아키텍[쳐처]/g, '아키텍처')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** How like two titles are, from 0 to 1, by the pairs of letters they share; one within the other is very like it. */
export function likeness(one: string, other: string): number {
  const [first, second] = [foldTitle(one), foldTitle(other)];
  if (first === '' || second === '') return 0;
  if (first === second) return 1;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  const isWithin = short.length >= 5 && long.includes(short);
  const pairs = pairsOf(first);
  const rest = [...pairs];
  let shared = 0;
  for (const pair of pairsOf(second)) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  const alike = (2 * shared) / Math.max(1, pairs.length + pairsOf(second).length);
  if (isOtherPart(first, second)) return Math.min(alike, 0.6);
  return isWithin ? Math.max(alike, 0.85) : alike;
}

/** Whether titles differ in their numbers: 1부, 2부. */
function isOtherPart(one: string, other: string): boolean {
  const [first, second] = [one, other].map((title) => title.match(/\d+/g) ?? []);
  return first!.length === second!.length && first!.join() !== second!.join();
}

/** From here on two titles are of the same talk. */
export const sameTalk = 0.65;

/** The likest of several, if it is like enough. */
export function findLikest<Item>(
  title: string,
  items: readonly Item[],
  titleOf: (item: Item) => string,
  least = sameTalk,
): Item | undefined {
  let best: Item | undefined;
  let most = least;
  for (const item of items) {
    const alike = likeness(title, titleOf(item));
    if (alike < most || (best !== undefined && alike === most)) continue;
    [best, most] = [item, alike];
  }
  return best;
}

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
