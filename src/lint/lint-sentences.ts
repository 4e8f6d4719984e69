import { fieldProblem, type FieldPath, type Problem } from '../problems/problem.ts';
import { findWrongIn, sayWrong, type KnownNames } from './lint-words.ts';

/** The fields that hold an author's own sentences, in whichever file; all others are names, titles and references. */
const sentences = new Set([
  ...['summary', 'perspective', 'points', 'text', 'changes', 'disagreements', 'note', 'daysNote'],
  ...['what', 'value', 'alt', 'caption', 'covers'],
]);

/** Words that should be written otherwise in frontmatter and lists. */
export function lintSentences(file: string, data: unknown, known: KnownNames): Problem[] {
  const problems: Problem[] = [];
  const visit = (value: unknown, path: FieldPath, isSentence: boolean): void => {
    if (typeof value === 'string' && isSentence) {
      for (const word of findWrongIn(value, known)) {
        const { message, hint } = sayWrong(word);
        problems.push(fieldProblem(word.rule, file, path, message, hint));
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        const isStage = key === 'name' && path.at(-2) === 'stages';
        const isWithin = Array.isArray(value) ? isSentence : isStage || sentences.has(key);
        visit(inner, [...path, Array.isArray(value) ? Number(key) : key], isWithin);
      }
    }
  };
  visit(data, [], false);
  return problems;
}
