import { withoutEndings } from '../../korean/endings.ts';
import { foldSpelling } from '../../korean/spelling.ts';
import type { Knowledge } from '../words/knowledge.ts';
import { joinedKey, joinWords } from './join-words.ts';
import type { Note, Plan, Step } from './plan.ts';
import { isQuestionWord } from './question-words.ts';
import { readWord } from './read-word.ts';
import { settle } from './settle.ts';

/** Typed words → what is asked of the index, and why: fkaek → 람다 → AWS Lambda. */
export function rewrite(words: readonly string[], knowledge: Knowledge): Plan {
  const notes: Note[] = [];
  const missing: string[] = [];
  const steps = words.flatMap((word) => readWord(word, knowledge, notes));
  const named = joinWords(steps, knowledge, notes);
  const asks = (one: Step) =>
    !one.isSettled && isQuestionWord(one.typed, knownStem(one, knowledge));
  const isAsked = named.some((one) => !asks(one));
  const wanted = named.flatMap((step) => {
    if (step.isSettled) return [step];
    if (isAsked && asks(step)) {
      return knowledge.lexicon.has(step.keys[0]!) ? [{ ...step, isOptional: true }] : [];
    }
    const found = settle(step, knowledge, notes, named.length > 1);
    if (found.length === 0) missing.push(step.typed);
    return found;
  });
  // Beside a word that nothing resembles a guess at another is one too many.
  const isGuessed = ({ typed }: Step) =>
    notes.some((note) => note.typed === typed && /^(?:spelling|sound)$/.test(note.kind));
  if (missing.length > 0 && wanted.every((one) => one.isOptional || isGuessed(one)))
    return { wanted: [], notes: [], missing: words };
  return {
    wanted: wanted.map(({ isSettled: _, run, ...rest }, at) => {
      const withNext = joinedKey(run, wanted[at + 1]?.run, knowledge);
      return withNext === undefined ? rest : { ...rest, withNext };
    }),
    notes,
    missing,
  };
}

/** The noun that a word is made of, where pages have it: 분리되나요 → 분리. */
const knownStem = ({ run }: Step, { lexicon }: Knowledge): string =>
  withoutEndings(run).find((stem) => lexicon.has(foldSpelling(stem))) ?? '';
