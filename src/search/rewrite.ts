import { isChoseong } from '../korean/choseong.ts';
import { typedAsHangul, typedAsLatin } from '../korean/keyboard.ts';
import { splitCompound } from './compounds.ts';
import { keysOf } from './keys.ts';
import type { Knowledge } from './knowledge.ts';
import { isQuestionWord } from './question-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What one or more typed words ask for: a page should hold one of the keys. */
export interface Wanted {
  readonly typed: string;
  readonly keys: readonly string[];
  /** The words of a name of several: a page that holds some of them answers in part. */
  readonly parts: readonly string[];
  /** Words that only ask need not be there. */
  readonly isOptional: boolean;
}

/** How a typed word became another, for the reader to see. */
export interface Note {
  readonly kind: 'keyboard' | 'choseong' | 'spelling' | 'part' | 'synonym';
  readonly typed: string;
  /** What was looked for instead or besides. */
  readonly meant: string;
}

/** Typed text as the index understands it. */
export interface Plan {
  readonly wanted: readonly Wanted[];
  readonly notes: readonly Note[];
  /** Typed words that nothing on the site resembles. */
  readonly missing: readonly string[];
}

/** One key of the query on its way: still a word, or already alternatives. */
interface Step extends Wanted {
  readonly isSettled: boolean;
}

const mostAlternatives = 3;

/** Typed words → what is asked of the index, and why: fkaek → 람다 → AWS Lambda. */
export function rewrite(words: readonly string[], knowledge: Knowledge): Plan {
  const notes: Note[] = [];
  const missing: string[] = [];
  const steps = words.flatMap((word) => readWord(word, knowledge, notes));
  const named = joinNames(joinMistyped(steps, knowledge, notes), knowledge, notes);
  const isAsked = named.some(({ typed, isSettled }) => isSettled || !isQuestionWord(typed));
  const wanted = named.flatMap((step, index) => {
    if (step.isSettled) return [step];
    if (isAsked && isQuestionWord(step.typed)) {
      return knowledge.lexicon.has(step.keys[0]!) ? [{ ...step, isOptional: true }] : [];
    }
    const found = settle(step, knowledge, notes, index === named.length - 1, named.length > 1);
    if (found.length === 0) missing.push(step.typed);
    return found;
  });
  return {
    wanted: wanted.map(({ isSettled: _, ...rest }) => rest),
    notes,
    missing,
  };
}

const step = (typed: string, keys: readonly string[], isSettled: boolean): Step => ({
  typed,
  keys,
  parts: [],
  isOptional: false,
  isSettled,
});

/** A typed word in keys, after the layout it was typed on is put right. */
function readWord(word: string, knowledge: Knowledge, notes: Note[]): Step[] {
  const { vocabulary, lexicon } = knowledge;
  if (isChoseong(word)) {
    const keys = lexicon.byChoseong(word).slice(0, mostAlternatives);
    const names = vocabulary.byChoseong(word).filter(({ code }) => lexicon.has(code));
    const meant = [...names.map(({ name }) => name), ...keys.map(lexicon.writtenAs)];
    if (meant.length > 0) {
      const shown = [...new Set(meant)].slice(0, mostAlternatives).join(', ');
      notes.push({ kind: 'choseong', typed: word, meant: shown });
      const codes = [
        ...names.map(({ code }) => code),
        ...keys.map((key) => codeFor(key, vocabulary)),
      ];
      return [step(word, [...new Set(codes)].slice(0, mostAlternatives), true)];
    }
  }
  const keys = keysOf(word, vocabulary.isKnown);
  if (!isFamiliar(keys, knowledge)) {
    for (const other of [typedAsHangul(word), typedAsLatin(word)]) {
      const meant = other === undefined ? [] : keysOf(other, vocabulary.isKnown);
      if (other === undefined || meant.length === 0 || !isFamiliar(meant, knowledge)) continue;
      notes.push({ kind: 'keyboard', typed: word, meant: other });
      return meant.map((key) => step(key, [key], false));
    }
  }
  return keys.map((key) => step(keys.length === 1 ? word : key, [key], false));
}

/** Whether every key is something of this site: a name, a word, or the beginning of a longer one. */
const isFamiliar = (keys: readonly string[], { vocabulary, lexicon }: Knowledge): boolean =>
  keys.length > 0 &&
  (vocabulary.find(keys) !== undefined ||
    keys.every(
      (key) =>
        lexicon.has(key) ||
        vocabulary.find([key]) !== undefined ||
        (key.length > 2 && lexicon.hasBeginning(key)) ||
        splitCompound(key, lexicon.has) !== undefined,
    ));

/** Two unknown words that are nearly one name: 홀리 메스로비언 → Holly Mesrobian. */
function joinMistyped(steps: readonly Step[], knowledge: Knowledge, notes: Note[]): Step[] {
  const { vocabulary, lexicon } = knowledge;
  for (let at = 0; at + 1 < steps.length; at++) {
    const pair = steps.slice(at, at + 2);
    if (pair.some(({ isSettled, keys }) => isSettled || isFamiliar(keys, knowledge))) continue;
    const key = pair.map(({ keys }) => keys[0]!).join('');
    const nearest = lexicon.nearest(key, vocabulary.forms);
    const term = nearest === undefined ? undefined : vocabulary.find([nearest]);
    if (!term || !lexicon.has(term.code)) continue;
    const typed = pair.map((one) => one.typed).join(' ');
    notes.push({ kind: 'spelling', typed, meant: term.name });
    return [...steps.slice(0, at), step(typed, [term.code], true), ...steps.slice(at + 2)];
  }
  return [...steps];
}

/** Names of the dictionary, in any spacing, become what they mean; the longest first. */
function joinNames(
  steps: readonly Step[],
  { vocabulary, lexicon }: Knowledge,
  notes: Note[],
): Step[] {
  const keys = steps.map(({ isSettled, keys: [key = ''] }) => (isSettled ? '\0' : key));
  const joined: Step[] = [];
  for (let at = 0; at < steps.length;) {
    const named = vocabulary.findAt(keys, at);
    if (!named || !lexicon.has(named.term.code)) {
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
    const isSaid =
      keysOf(term.name.replaceAll(' ', ''), vocabulary.isKnown).join('') === own.join('');
    if (!isSaid) notes.push({ kind: 'synonym', typed, meant: term.name });
    // The last word may still be on its way to a longer one: 서버 → 서버리스.
    const isOpen = at === steps.length && length === 1 && lexicon.hasBeginning(own[0]!);
    const parts =
      length === 1 ? [] : own.filter(lexicon.has).map((key) => codeFor(key, vocabulary));
    joined.push({ ...step(typed, [term.code, ...(isOpen ? own : [])], true), parts });
  }
  return joined;
}

/** A word that names nothing: found as it is, as a beginning, in parts, in the middle, or nearly. */
function settle(
  asked: Step,
  { vocabulary, lexicon }: Knowledge,
  notes: Note[],
  isLast: boolean,
  isOneOfSeveral: boolean,
): Step[] {
  const {
    typed,
    keys: [key = ''],
  } = asked;
  const settled = (keys: readonly string[]) => [
    step(typed, [...new Set(keys.map((one) => codeFor(one, vocabulary)))], true),
  ];
  const note = (kind: Note['kind'], meant: string) => notes.push({ kind, typed, meant });
  if (lexicon.has(key)) return [asked];
  const parts = splitCompound(key, lexicon.has);
  if (parts) return parts.map((part) => step(part, [codeFor(part, vocabulary)], true));
  const begun = isLast ? vocabulary.startingWith(key).filter(({ code }) => lexicon.has(code)) : [];
  const literals = lexicon.isBeginning(key)
    ? [key]
    : lexicon.completions(key).slice(0, mostAlternatives);
  if (literals.length + begun.length > 0) {
    return [
      step(typed, [...literals, ...begun.slice(0, mostAlternatives).map(({ code }) => code)], true),
    ];
  }
  const holding = key.length >= 2 ? lexicon.holding(key).slice(0, mostAlternatives) : [];
  if (holding.length > 0) {
    note('part', holding.map(lexicon.writtenAs).join(', '));
    return settled(holding);
  }
  if (isOneOfSeveral && [...key].length < 3) return [];
  const nearest = lexicon.nearest(
    key,
    vocabulary.forms.filter((form) => lexicon.has(codeFor(form, vocabulary))),
  );
  if (nearest === undefined) return [];
  note('spelling', vocabulary.find([nearest])?.name ?? lexicon.writtenAs(nearest));
  return settled([nearest]);
}

const codeFor = (key: string, vocabulary: Vocabulary): string =>
  vocabulary.find([key])?.code ?? key;
