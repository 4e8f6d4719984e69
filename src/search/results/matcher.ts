import { foldSpelling } from '../../korean/spelling.ts';
import { isParticle } from '../../korean/stem.ts';
import { keyOf } from '../words/keys.ts';
import type { Knowledge } from '../words/knowledge.ts';
import type { Plan } from '../query/plan.ts';
import { keysOfWords } from '../words/twin.ts';
import { isCode } from '../words/vocabulary.ts';

/** Tells which words of a text answer a query, by the same keys that found the page. */
export interface Matcher {
  /** For each word between spaces whether it matches. */
  readonly matches: (words: readonly string[]) => readonly boolean[];
  /** What of a word that matches is meant, without punctuation, particles and what stands beside it: [from, to). */
  readonly core: (word: string) => readonly [number, number];
}

/** The matcher of a plan. */
export function buildMatcher({ wanted }: Plan, { vocabulary }: Knowledge): Matcher {
  const asked = wanted.flatMap(({ keys, parts, variants = [] }) => [
    ...keys,
    ...parts,
    ...variants,
  ]);
  const codes = new Set(asked.filter(isCode));
  const beginnings = asked.filter((key) => !isCode(key));
  const isMeant = (code: string): boolean =>
    codes.has(code) || (vocabulary.get(code)?.parents.some((parent) => codes.has(parent)) ?? false);
  // The words that names are made of, to tell AWS from what it is glued to in `합니다(AWS Lambda)`.
  const nameKeys = new Set(
    vocabulary.terms
      .filter(({ code }) => isMeant(code))
      .flatMap(({ names, others }) => [...names, ...others])
      .flatMap((name) => name.split(' ').flatMap(vocabulary.keysOf)),
  );
  // A word of a longer name may be a name itself: 클라우드 in 클라우드 컴퓨팅.
  const answers = (key: string): boolean =>
    isMeant(vocabulary.find([key])?.code ?? key) ||
    beginnings.some((beginning) => !isCode(key) && key.startsWith(beginning));
  return {
    matches: (words) => keysOfWords(words, vocabulary).map((own) => own.some(answers)),
    core: (word) => {
      const pieces = [...word.matchAll(piecePattern)];
      const isMeantBy = (part: string) =>
        [...vocabulary.keysOf(part), ...vocabulary.othersOf(part)].some(
          (key) => nameKeys.has(key) || answers(key),
        );
      const meant = pieces.filter(([piece]) => isMeantBy(piece));
      const together = () =>
        rowsOf(pieces).find((row) => isMeantBy(word.slice(row[0]!.index, endOf(row.at(-1)!))));
      const chosen = meant.length > 0 ? meant : (together() ?? pieces);
      const last = chosen.at(-1);
      if (!last) return [0, word.length];
      return [chosen[0]!.index, last.index + stemLength(last[0], vocabulary.isKnown)];
    },
  };
}

/** A part of a word, with the signs of its name: .NET, C++. */
const piecePattern =
  /(?:(?<![\p{L}\p{N}.])\.(?=\p{sc=Latin}))?[\p{L}\p{N}\p{M}]+(?:(?<=\p{sc=Latin})(?:[+＋]{1,2}|[#＃])(?![\p{sc=Latin}+#]))?/gu;

const endOf = (piece: RegExpExecArray): number => piece.index + piece[0].length;

/** Neighbours that may be one name, two before three: GPT, 4o. */
const rowsOf = <Piece>(pieces: readonly Piece[]): Piece[][] =>
  [2, 3].flatMap((length) =>
    pieces.slice(length - 1).map((_, at) => pieces.slice(at, at + length)),
  );

/** How much of a word stays without its particle: 람다를 → 2, EC2에서는 → 3. */
function stemLength(word: string, isKnown: (word: string) => boolean): number {
  const hangul = /[가-힣]+$/.exec(word)?.[0];
  if (hangul === undefined) return word.length;
  if (hangul.length < word.length && isParticle(hangul)) return word.length - hangul.length;
  const key = keyOf(hangul, isKnown);
  const isStem = foldSpelling(hangul).startsWith(key);
  return isStem ? word.length - hangul.length + key.length : word.length;
}
