import { countSlips } from '../../korean/distance.ts';
import { choseongOf, isHangul, toJamo } from '../../korean/hangul.ts';
import { foldSpelling } from '../../korean/spelling.ts';
import { isCode } from './vocabulary.ts';

/** Every key that the index holds and on how many pages, sorted; what can be found by other than its beginning. */
export interface Lexicon {
  /** Every key but codes, sorted. */
  readonly keys: readonly string[];
  readonly has: (key: string) => boolean;
  /** Whether a key begins so, letter by letter or by the keys pressed: 서벌 → 서버리스. */
  readonly hasBeginning: (key: string) => boolean;
  /** Keys that hold a part in their middle, the most common first: 밸런 → 로드밸런서. */
  readonly holding: (part: string) => readonly string[];
  /** Keys by their initial consonants, the most common first: ㅅㅂㄹㅅ → 서버리스. */
  readonly byChoseong: (consonants: string) => readonly string[];
  /** The key, or one of other words, nearest to a mistyped word, if any is near enough. */
  readonly nearest: (word: string, others?: readonly string[]) => string | undefined;
  /** A key as it is written on a page: 페턴 → 패턴. */
  readonly writtenAs: (key: string) => string;
}

/**
 * Words as they are written, with the number of pages they stand on → one text for the browser. Each
 * line shares its beginning with the one before (a digit in base 36) and ends with a digit for how
 * common it is, unless it stands on one page. Words become keys when they are unpacked.
 */
export function packLexicon(pages: ReadonlyMap<string, number>): string {
  let before = '';
  return [...pages]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([word, count]) => {
      let shared = 0;
      while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared++;
      before = word;
      const common = Math.min(9, Math.floor(Math.log2(count) * 1.5));
      return `${shared.toString(36)}${word.slice(shared)}${common > 0 ? `=${common}` : ''}`;
    })
    .join('\n');
}

/** The browser's text, and codes that stand in the index too → the lexicon. */
export function unpackLexicon(text: string, codes: readonly string[]): Lexicon {
  const common = new Map(codes.map((code) => [code, 0]));
  const written = new Map<string, string>();
  let before = '';
  for (const line of text.split('\n')) {
    const [word = '', digit = '0'] = line.slice(1).split('=');
    if (line === '') continue;
    before = before.slice(0, parseInt(line[0]!, 36)) + word;
    const key = foldSpelling(before);
    common.set(key, Math.max(common.get(key) ?? 0, Number(digit)));
    if (key !== before) written.set(key, before);
  }
  return buildLexicon(common, written);
}

function buildLexicon(
  common: ReadonlyMap<string, number>,
  written: ReadonlyMap<string, string>,
): Lexicon {
  const keys = [...common.keys()].filter((key) => !isCode(key)).toSorted();
  const byCommon = (one: string, other: string) =>
    (common.get(other) ?? 0) - (common.get(one) ?? 0) || one.length - other.length;
  // Taken apart when first needed: most queries never ask.
  let jamo: { key: string; letters: string }[] | undefined;
  const inJamo = () => (jamo ??= keys.map(pressed));
  const isHalfTyped = (key: string) => {
    const letters = toJamo(key);
    return (
      /^[가-힣]+[ㄱ-ㅎㅏ-ㅣ]?$/.test(key) &&
      inJamo().some((word) => word.letters.startsWith(letters))
    );
  };
  return {
    keys,
    has: (key) => common.has(key),
    hasBeginning: (key) => beginsWord(keys, key) || isHalfTyped(key),
    holding: (part) =>
      keys.filter((key) => key.length > part.length && key.includes(part)).toSorted(byCommon),
    byChoseong: (consonants) => {
      const words = keys.filter((key) => isHangul(key) && choseongOf(key).startsWith(consonants));
      const whole = words.filter((key) => key.length === consonants.length);
      return (whole.length > 0 ? whole : words).toSorted(byCommon);
    },
    nearest: (word, others = []) =>
      findNearest(word, [...inJamo(), ...others.map(pressed)], common),
    writtenAs: (key) => written.get(key) ?? key,
  };
}

const pressed = (key: string) => ({ key, letters: toJamo(key) });

/** Whether one of sorted words begins so. */
function beginsWord(sorted: readonly string[], prefix: string): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < prefix) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(prefix) ?? false;
}

function findNearest(
  word: string,
  keys: readonly { key: string; letters: string }[],
  common: ReadonlyMap<string, number>,
): string | undefined {
  const letters = toJamo(word);
  if (letters.length < 4 || /\d/.test(word)) return undefined;
  const limit = letters.length <= 7 ? 1 : 2;
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of keys) {
    if (isHangul(candidate.key) !== isHangul(word)) continue;
    const slips = countSlips(letters, candidate.letters, limit);
    if (slips === Infinity) continue;
    // People get the first letter right, and mean the common word.
    const cost =
      slips - (candidate.key[0] === word[0] ? 0.3 : 0) - (common.get(candidate.key) ?? 0) * 0.03;
    if (cost < least) [best, least] = [candidate.key, cost];
  }
  return best;
}
