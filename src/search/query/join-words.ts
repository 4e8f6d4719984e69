import { isHangul } from '../../korean/hangul.ts';
import { foldSpelling } from '../../korean/spelling.ts';
import { joinedPair } from '../words/joined.ts';
import type { Knowledge } from '../words/knowledge.ts';
import { hear, settleBySound } from './by-sound.ts';
import { codeFor, step, type Note, type Step } from './plan.ts';
import { isFamiliar } from './read-word.ts';

/** Words that are one thing together, and the names among them. */
export const joinWords = (
  steps: readonly Step[],
  knowledge: Knowledge,
  notes: Note[],
): readonly Step[] =>
  joinNames(
    joinParted(joinMistyped(joinNumbers(steps, knowledge), knowledge, notes), knowledge),
    knowledge,
    notes,
  );

/** Two words as one that pages write together, if any does: 파워 미터 → 파워미터. */
export function joinedKey(one = '', other = '', { lexicon }: Knowledge): string | undefined {
  if (one === '' || other === '' || isHangul(one) !== isHangul(other)) return undefined;
  const key = foldSpelling(one + other);
  return lexicon.has(key) || lexicon.hasBeginning(key) ? key : undefined;
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

/** A word that was typed in two, one of them unknown: 스테이트 리스. */
function joinParted(steps: readonly Step[], knowledge: Knowledge): Step[] {
  const { lexicon } = knowledge;
  const joined: Step[] = [];
  for (const next of steps) {
    const last = joined.at(-1);
    const key = last && joinedKey(last.run, next.run, knowledge);
    const isWhole = [last, next].every((each) => each === undefined || lexicon.has(each.keys[0]!));
    if (!last || key === undefined || isWhole) joined.push(next);
    else
      joined.splice(-1, 1, step(`${last.typed} ${next.typed}`, [key], false, last.run + next.run));
  }
  return joined;
}

/** Two unknown words that are nearly one name, or sound like one word: 홀리 메스로비언 → Holly Mesrobian. */
function joinMistyped(steps: readonly Step[], knowledge: Knowledge, notes: Note[]): Step[] {
  const { vocabulary, lexicon } = knowledge;
  const keys = openKeys(steps);
  for (let at = 0; at + 1 < steps.length; at++) {
    // A name that is typed as it is has words enough, whatever its last two are like.
    const named = vocabulary.findAt(keys, at);
    if (named && named.length > 1) {
      at += named.length - 1;
      continue;
    }
    const pair = steps.slice(at, at + 2);
    if (pair.some(({ isSettled, keys }) => isSettled || isFamiliar(keys, knowledge))) continue;
    const key = pair.map(({ keys }) => keys[0]!).join('');
    const nearest = lexicon.nearest(key, vocabulary.forms);
    const term = nearest === undefined ? undefined : vocabulary.find([nearest]);
    const typed = pair.map((one) => one.typed).join(' ');
    const heard = hear([key], knowledge);
    let joined: Step[] = [];
    if (term) {
      notes.push({ kind: 'spelling', typed, meant: term.name });
      joined = [step(typed, [term.code], true)];
    } else if (heard?.isClear) {
      joined = settleBySound({ typed, run: key }, heard, knowledge, notes);
    } else continue;
    return [...steps.slice(0, at), ...joined, ...steps.slice(at + 2)];
  }
  return [...steps];
}

/** Names of the dictionary, in any spacing, become what they mean; the longest first. */
function joinNames(steps: readonly Step[], { vocabulary }: Knowledge, notes: Note[]): Step[] {
  const keys = openKeys(steps);
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
    const run = length === 1 ? steps[at - 1]!.run : '';
    joined.push({ ...step(typed, [term.code], true, run), parts });
  }
  return joined;
}

/** The keys of steps in order, with a sign that no name holds for those that are settled. */
const openKeys = (steps: readonly Step[]): string[] =>
  steps.map(({ isSettled, keys: [key = ''] }) => (isSettled ? '\0' : key));
