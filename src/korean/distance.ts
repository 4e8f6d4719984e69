/**
 * How many slips lead from one word to another: a letter more, less or other, or two swapped.
 * Gives up with Infinity beyond `limit`. Hangul is best compared as jamo: 모니터닝 is one slip from 모니터링.
 */
export function countSlips(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      let slips = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        slips = Math.min(slips, before[j - 2]! + 1);
      }
      next.push(slips);
      least = Math.min(least, slips);
    }
    if (least > limit) return Infinity;
    [before, row] = [row, next];
  }
  const slips = row.at(-1)!;
  return slips > limit ? Infinity : slips;
}
