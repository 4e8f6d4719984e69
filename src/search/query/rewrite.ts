import { joinedPair } from '../words/joined.ts';
import type { Knowledge } from '../words/knowledge.ts';
import { codeFor, step, type Note, type Plan, type Step } from './plan.ts';
import { isQuestionWord } from './question-words.ts';
import { isFamiliar, readWord } from './read-word.ts';
import { settle } from './settle.ts';

/** Typed words → what is asked of the index, and why: fkaek → 람다 → AWS Lambda. */
export function rewrite(words: readonly string[], knowledge: Knowledge): Plan {
  const notes: Note[] = [];
  const missing: string[] = [];
  const steps = words.flatMap((word) => readWord(word, knowledge, notes));
  const named = joinNames(
    joinMistyped(joinNumbers(steps, knowledge), knowledge, notes),
    knowledge,
    notes,
  );
  const isAsked = named.some(({ typed, isSettled }) => isSettled || !isQuestionWord(typed));
  const wanted = named.flatMap((step) => {
    if (step.isSettled) return [step];
    if (isAsked && isQuestionWord(step.typed)) {
      return knowledge.lexicon.has(step.keys[0]!) ? [{ ...step, isOptional: true }] : [];
    }
    const found = settle(step, knowledge, notes, named.length > 1);
    if (found.length === 0) missing.push(step.typed);
    return found;
  });
  return {
    wanted: wanted.map(({ isSettled: _, ...rest }) => rest),
    notes,
    missing,
  };
}

/** A name and its number that some page writes in one: Java 9 → java9. */
function joinNumbers(steps: readonly Step[], { vocabulary, lexicon }: Knowledge): Step[] {
  const joined: Step[] = [];
  for (const one of steps) {
    const before = joined.at(-1);
    const pair = before && joinedPair(before.typed, one.typed);
    if (before && pair !== undefined && lexicon.has(pair) && !vocabulary.find([pair])) {
      const parts = [before, one].map(({ keys: [key = ''] }) => codeFor(key, vocabulary));
      joined[joined.length - 1] = { ...step(`${before.typed} ${one.typed}`, [pair], false), parts };
    } else joined.push(one);
  }
  return joined;
}

/** Two unknown words that are nearly one name: 홀리 메스로비언 → Holly Mesrobian. */
function joinMistyped(steps: readonly Step[], knowledge: Knowledge, notes: Note[]): Step[] {
  const { vocabulary, lexicon } = knowledge;
  for (let at = 0; at + 1 < steps.length; at++) {
    const pair = steps.slice(at, at + 2);
    if (pair.some(({ isSettled, keys }) => isSettled || isFamiliar(keys, knowledge))) continue;
    const key = pair.map(({ keys }) => keys[0]!).join('');
    const nearest = lexicon.nearest(key, vocabulary.forms);
    const term = nearest === undefined ? undefined : vocabulary.find([nearest]);
    if (!term) continue;
    const typed = pair.map((one) => one.typed).join(' ');
    notes.push({ kind: 'spelling', typed, meant: term.name });
    return [...steps.slice(0, at), step(typed, [term.code], true), ...steps.slice(at + 2)];
  }
  return [...steps];
}

/** Names of the dictionary, in any spacing, become what they mean; the longest first. */
function joinNames(steps: readonly Step[], { vocabulary }: Knowledge, notes: Note[]): Step[] {
  const keys = steps.map(({ isSettled, keys: [key = ''] }) => (isSettled ? '\0' : key));
  const joined: Step[] = [];
  for (let at = 0; at < steps.length;) {
    const named = vocabulary.findAt(keys, at);
    if (!named) {
      joined.push(steps[at]!);
      at += 1;
      continue;
    }
    const { term, length } = named;
    const own = keys.slice(at, at + length);
    const typed = steps
      .slice(at, at + length)
      .map((one) => one.typed)
      .join(' ');
    at += length;
    const isSaid = vocabulary.keysOf(term.name.replaceAll(' ', '')).join('') === own.join('');
    if (!isSaid) notes.push({ kind: 'synonym', typed, meant: term.name });
    const parts = length === 1 ? [] : own.map((key) => codeFor(key, vocabulary));
    joined.push({ ...step(typed, [term.code], true), parts });
  }
  return joined;
}
