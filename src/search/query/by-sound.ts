import type { Knowledge } from '../words/knowledge.ts';
import { codeFor, mostAlternatives, step, type Note, type Step } from './plan.ts';

/** What a typed word sounds like in the other script: one word, with others as likely, or two side by side. */
export interface Heard {
  readonly keys: readonly string[];
  readonly variants: readonly string[];
  /** Whether it is one word: that is rather meant than a slip, or parts, in the script it was typed in. */
  readonly isClear: boolean;
}

/** Words that are worth so much less than the best are meant as likely. */
const asLikely = 1;

/** What a word in any of its forms sounds like; two words only where no single one does. */
export function hear(
  forms: readonly string[],
  { soundingLike }: Pick<Knowledge, 'soundingLike'>,
): Heard | undefined {
  const [best, ...others] = forms
    .flatMap((form) => soundingLike(form))
    .toSorted((one, other) => one.keys.length - other.keys.length || other.worth - one.worth);
  if (!best) return undefined;
  const isSingle = best.keys.length === 1;
  const variants = others
    .filter(({ keys, worth }) => keys.length === 1 && worth >= best.worth - asLikely)
    .flatMap(({ keys }) => keys)
    .slice(0, mostAlternatives - 1);
  return {
    keys: best.keys,
    variants: isSingle ? variants : [],
    isClear: isSingle,
  };
}

/** Asks for what was heard, and says so: 스노우플레이크 → snowflake. */
export function settleBySound(
  { typed, run }: Pick<Step, 'typed' | 'run'>,
  { keys, variants }: Heard,
  { vocabulary, lexicon }: Knowledge,
  notes: Note[],
): Step[] {
  const nameOf = (key: string) => vocabulary.find([key])?.name ?? lexicon.writtenAs(key);
  const meant = [keys.map(nameOf).join(' '), ...variants.map(nameOf)];
  notes.push({ kind: 'sound', typed, meant: [...new Set(meant)].join(', ') });
  const codesOf = (words: readonly string[]) => words.map((word) => codeFor(word, vocabulary));
  if (keys.length > 1) return keys.map((key) => step(key, codesOf([key]), true, key));
  return [{ ...step(typed, codesOf(keys), true, run), variants: codesOf(variants) }];
}
