import type { MentionFinder } from '../dictionary/mentions.ts';
import { fitJosa, isJosa } from '../korean/josa.ts';
import { findMisspellings } from '../korean/misspellings.ts';
import type { Problem } from '../problems/problem.ts';
import { severityOf, type RuleId } from '../problems/rules.ts';
import { findPassages } from './prose.ts';
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

/** A word that should be written otherwise, from one offset of the body to another. */
export interface WrongWord {
  readonly rule: RuleId;
  readonly from: number;
  readonly to: number;
  readonly wrong: string;
  readonly right: string;
}

/** Names of services and frequent words that are misspelt in an author's own words: `ElasticCache를`, `아키텍쳐`. */
export const findWrongWords = (text: Text, known: KnownNames): WrongWord[] =>
  findPassages(text, known.titles).flatMap(({ from, source, isQuoted }) => {
    const names = known.findMisspelt(source).map((mention): Omit<WrongWord, 'rule'> => {
      const right = known.correctName(mention.text, mention.service);
      const particle = /^[가-힣]+/.exec(source.slice(mention.to))?.[0] ?? '';
      const fitting = isJosa(particle) ? fitJosa(particle, mention.text, right) : particle;
      if (fitting === particle) return { ...mention, wrong: mention.text, right };
      const to = mention.to + particle.length;
      return { from: mention.from, to, wrong: mention.text + particle, right: right + fitting };
    });
    const words = [
      ...names.map((word) => ({ ...word, rule: 'service-by-its-name' as const })),
      ...findMisspellings(source)
        .filter((word) => !names.some((name) => name.from < word.to && word.from < name.to))
        .map((word) => ({ ...word, rule: 'spelling' as const })),
    ];
    return words
      .filter((word) => !isQuoted(word.from, word.to))
      .map(({ rule, wrong, right, ...at }) => ({
        rule,
        from: from + at.from,
        to: from + at.to,
        wrong,
        right,
      }));
  });

export const lintWords = (text: Text, known: KnownNames): Problem[] =>
  findWrongWords(text, known).map(({ rule, from, wrong, right }) => ({
    rule,
    severity: severityOf(rule),
    message:
      rule === 'spelling'
        ? `\`${wrong}\`은(는) 표준 표기가 아닙니다.`
        : `\`${wrong}\`은(는) 공식 이름이 아닙니다.`,
    hint: `\`${right}\`(으)로 적어 주세요.`,
    place: placeAt(from, text),
  }));
