/** Consonants plain, tense and aspirated, and vowels that are heard alike. */
const near = [
  'ㄱㄲㅋ',
  'ㄷㄸㅌ',
  'ㅂㅃㅍ',
  'ㅅㅆ',
  'ㅈㅉㅊ',
  'ㅓㅗ',
  'ㅡㅜ',
  'ㅓㅕ',
  'ㅏㅑ',
  'ㅗㅛ',
  'ㅜㅠ',
];
/** Vowels that foreign words are written with in one way or another: 카라멜, 캐러멜. */
const loose = ['ㅏㅐㅓㅔ'];

/** What the least slip costs: a letter of Hangul for one that is near it. */
export const leastSlip = 0.6;
/** Any other letter costs 1; what fingers do more often costs less. */
const costs = { missing: 0.9, twice: 0.8, extra: 1.1, other: 1, swapped: 0.8, loose: 0.65 };
/** The same of a whole syllable. */
const syllableCosts = { swapped: 0.8, missing: 0.9, twice: 0.8, extra: 1.2 };

/** The first letter of those that Hangul is typed in, and how many there are. */
const [firstJamo, jamoCount] = [0x3131, 51];
const costOfOther = new Float64Array(jamoCount ** 2).fill(costs.other);
for (const [groups, cost] of [
  [loose, costs.loose],
  [near, leastSlip],
] as const) {
  for (const group of groups) {
    for (const one of group) for (const other of group) costOfOther[placeOf(one, other)] = cost;
  }
}

function placeOf(one: string, other: string): number {
  return (one.charCodeAt(0) - firstJamo) * jamoCount + other.charCodeAt(0) - firstJamo;
}

/** The most that slips may weigh in a word of so many keys: the more was typed, the more of it may be wrong. */
export const mostSlips = (keys: number): number => Math.min(2.2, 0.42 + 0.14 * keys);

/** How much longer or shorter a word may be than the one that was meant. */
const widest = 2;
/** Longer words are not compared. */
const longest = 64;
// Words are compared by the thousand: the three rows are made once.
const rows = [0, 1, 2].map(() => new Float64Array(longest + 2));

/**
 * How far a typed word is from the one that may have been meant, both in jamo or in Latin letters: about 1 a
 * slip, less for letters that are taken for one another; Infinity beyond a limit. 모니터닝 is 1 from 모니터링.
 */
export function weighSlips(typed: string, meant: string, limit: number): number {
  if (Math.abs(typed.length - meant.length) > widest) return Infinity;
  const weight = fillRows(typed, meant, limit)?.[meant.length] ?? Infinity;
  return weight > limit ? Infinity : weight;
}

/** The same for a word half typed, which is compared with the beginning that fits it best: 모니더 for 모니터링. */
export function weighBeginning(typed: string, meant: string, limit: number): number {
  if (typed.length - meant.length > widest) return Infinity;
  const row = fillRows(typed, meant, limit);
  if (!row) return Infinity;
  let least = Infinity;
  const to = Math.min(meant.length, typed.length + widest);
  for (let j = Math.max(0, typed.length - widest); j <= to; j++) {
    if (row[j]! < least) least = row[j]!;
  }
  return least > limit ? Infinity : least;
}

/** What leads from the typed word to each beginning of the other of about its length; nothing beyond the limit. */
function fillRows(typed: string, meant: string, limit: number): Float64Array | undefined {
  const width = Math.min(meant.length, typed.length + widest);
  if (width > longest) return undefined;
  let [before, row, next] = rows as [Float64Array, Float64Array, Float64Array];
  for (let j = 0; j <= width; j++) row[j] = j > widest ? Infinity : j * costs.missing;
  for (let i = 1; i <= typed.length; i++) {
    const letter = typed.charCodeAt(i - 1);
    const last = typed.charCodeAt(i - 2);
    const extra = letter === last ? costs.twice : costs.extra;
    const from = Math.max(1, i - widest);
    const to = Math.min(width, i + widest);
    let least = (next[from - 1] = from === 1 ? row[0]! + extra : Infinity);
    for (let j = from; j <= to; j++) {
      const other = meant.charCodeAt(j - 1);
      const otherLast = meant.charCodeAt(j - 2);
      const missing = other === otherLast ? costs.twice : costs.missing;
      const change =
        letter === other
          ? 0
          : (costOfOther[(letter - firstJamo) * jamoCount + other - firstJamo] ?? costs.other);
      let cost = Math.min(row[j]! + extra, next[j - 1]! + missing, row[j - 1]! + change);
      if (i > 1 && j > 1 && letter === otherLast && last === other) {
        cost = Math.min(cost, before[j - 2]! + costs.swapped);
      }
      next[j] = cost;
      if (cost < least) least = cost;
    }
    next[to + 1] = Infinity;
    if (least > limit) return undefined;
    [before, row, next] = [row, next, before];
  }
  return row;
}

/**
 * The same where one whole syllable went wrong: two neighbours swapped, one missing, twice or too many, but for one
 * at the end, which is an ending, or at the beginning, which people get right. 모터니링 and 모니링 for 모니터링.
 */
export function weighSyllableSlip(typed: string, meant: string): number {
  if (Math.min(typed.length, meant.length + 1) < 3) return Infinity;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at++;
  const restFrom = (skippedTyped: number, skippedMeant: number) =>
    typed.slice(at + skippedTyped) === meant.slice(at + skippedMeant);
  if (meant.length === typed.length + 1) return restFrom(0, 1) ? syllableCosts.missing : Infinity;
  if (meant.length === typed.length) {
    const isSwapped = typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && restFrom(2, 2);
    return isSwapped ? syllableCosts.swapped : Infinity;
  }
  if (meant.length !== typed.length - 1 || !restFrom(1, 0)) return Infinity;
  if (typed[at] === typed[at - 1]) return syllableCosts.twice;
  return at > 0 && at < meant.length && meant.length > 2 ? syllableCosts.extra : Infinity;
}
