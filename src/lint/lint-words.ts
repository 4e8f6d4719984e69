import type { MentionFinder } from '../dictionary/mentions.ts';
import { findMisspellings, mendWord, type Misspelling } from '../korean/misspellings.ts';
import { findPeopleCounts } from '../korean/people-counts.ts';
import type { Problem } from '../problems/problem.ts';
import { severityOf } from '../problems/rules.ts';
import { findOtherWords } from './house-words.ts';
import { findPassages, isQuotedIn } from './prose.ts';
import { placeAt, type Text } from './text.ts';

/** What is known of the names in a text. */
export interface KnownNames {
  /** Finds misspelt names of services. */
  readonly findMisspelt: MentionFinder;
  /** What a misspelt name should be, in the way it is written: ElasticCache → ElastiCache. */
  readonly correctName: (wrong: string, service: string) => string;
  /** Titles of talks, which are quoted as they were. */
  readonly titles: readonly string[];
}

/** Why a word should be written otherwise, by the rule it breaks. */
const reasons = {
  'service-by-its-name': '은(는) 공식 이름이 아닙니다.',
  spelling: '은(는) 표준 표기가 아닙니다.',
  'people-count': ': 사람 수는 숫자와 만 단위로 적습니다.',
  'house-word': ': 이 사이트에서는 같은 것을 한 가지 말로 적습니다.',
} as const;

/** A word that should be written otherwise, from one offset of the body to another. */
export interface WrongWord extends Misspelling {
  readonly rule: keyof typeof reasons;
}

/** What an author's own words have that should be written otherwise: `ElasticCache를`, `아키텍쳐`, `500,000명`. */
export function findWrongIn(source: string, known: KnownNames): WrongWord[] {
  const names = known
    .findMisspelt(source)
    .map(({ from, text, service }) =>
      mendWord(source, from, text, known.correctName(text, service)),
    );
  const words = [
    ...names.map((word) => ({ ...word, rule: 'service-by-its-name' as const })),
    ...findMisspellings(source).map((word) => ({ ...word, rule: 'spelling' as const })),
    ...findPeopleCounts(source).map((word) => ({ ...word, rule: 'people-count' as const })),
    ...findOtherWords(source).map((word) => ({ ...word, rule: 'house-word' as const })),
  ];
  return words.filter(
    (word) =>
      !isQuotedIn(source, known.titles, word.from, word.to) &&
      (word.rule === 'service-by-its-name' ||
        !names.some((name) => name.from < word.to && word.from < name.to)),
  );
}

/** The same of a whole text: no code, no quotes, no words of links. */
export const findWrongWords = (text: Text, known: KnownNames): WrongWord[] =>
  findPassages(text).flatMap(({ from, source }) =>
    findWrongIn(source, known).map((word) => ({
      ...word,
      from: from + word.from,
      to: from + word.to,
    })),
  );

/** What is wrong with a word, and what to write. */
export const sayWrong = ({ rule, wrong, right }: WrongWord): { message: string; hint: string } => ({
  message: `\`${wrong}\`${reasons[rule]}`,
  hint: `\`${right}\`(으)로 적어 주세요.`,
});

export const lintWords = (text: Text, known: KnownNames): Problem[] =>
  findWrongWords(text, known).map((word) => problemOf(word, text));

/** The words of a drawing beside a text. */
export const lintDrawnWords = (file: string, body: string, known: KnownNames): Problem[] =>
  findWrongIn(body, known).map((word) => problemOf(word, { file, body, bodyLine: 1 }));

const problemOf = (word: WrongWord, text: Omit<Text, 'tree'>): Problem => ({
  rule: word.rule,
  severity: severityOf(word.rule),
  ...sayWrong(word),
  place: placeAt(word.from, text),
});
