import { isHangul } from '../../korean/hangul.ts';
import { isEnding, withoutEndings } from '../../korean/endings.ts';
import { foldSpelling, nearSpellings } from '../../korean/spelling.ts';
import { splitCompound } from '../words/compounds.ts';
import { englishForms } from '../words/english.ts';
import type { Knowledge } from '../words/knowledge.ts';
import { hear, settleBySound } from './by-sound.ts';
import { codeFor, mostAlternatives, step, type Note, type Step } from './plan.ts';

/** The most names that a beginning may be on its way to. */
const mostBegun = 8;
/** Of a word that is longer than any known one so much must be known, in syllables. */
const leastKnown = 3;

/**
 * A word that names nothing: found as it is, as a beginning, in parts, in the middle; the same without what
 * may inflect it; or nearly; or by its sound, which comes before parts where it is clear; or as far as it is known.
 */
export function settle(
  asked: Step,
  knowledge: Knowledge,
  notes: Note[],
  isOneOfSeveral: boolean,
): Step[] {
  const { vocabulary, lexicon } = knowledge;
  const { typed } = asked;
  const settled = (keys: readonly string[]) => [
    step(typed, [...new Set(keys.map((one) => codeFor(one, vocabulary)))], true),
  ];
  const note = (kind: Note['kind'], meant: string) => notes.push({ kind, typed, meant });
  const written = formsOf(asked);
  const forms = written.map(foldSpelling);
  const [key = ''] = forms;
  const whole = forms.filter((form) => form === key || form.length >= leastKnown);
  const heard = once(() => hear(whole, knowledge));
  const near = once(() => nearestOf(whole, knowledge));
  // An unknown word in Latin is sooner a slip.
  const isHeard = () => heard()?.isClear === true && (isHangul(key) || near() === undefined);
  for (const form of written) {
    const found = findForm(form, asked, knowledge, note, isHeard);
    if (found) return found;
  }
  const isShort = isOneOfSeveral && [...key].length < 3;
  if (heard() && (isShort || isHeard() || near() === undefined)) {
    return settleBySound(asked, heard()!, knowledge, notes);
  }
  const meant = isShort ? undefined : (near() ?? guess(key, knowledge));
  if (meant === undefined) return [];
  note('spelling', vocabulary.find([meant])?.name ?? lexicon.writtenAs(meant));
  return settled([meant]);
}

/** The word that one of the forms is nearly, those before others. */
const nearestOf = (forms: readonly string[], { vocabulary, lexicon }: Knowledge) =>
  forms.map((form) => lexicon.nearest(form, vocabulary.forms)).find((form) => form !== undefined);

/** What a word may have been meant for: one that it begins with, or nearly the beginning of one. */
function guess(key: string, knowledge: Knowledge): string | undefined {
  if (!isHangul(key)) return undefined;
  const isLong = key.length >= leastKnown;
  return (
    knownBeginning(key, knowledge) ?? (isLong ? knowledge.lexicon.nearestBeginning(key) : undefined)
  );
}

/** A value that is found out when it is first asked for. */
function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => (found ??= { value: find() }).value;
}

/** A word's stem, the word as it was typed, and what it is without any ending; likelier ones first. */
function formsOf({ keys: [key = ''], run }: Step): readonly string[] {
  if (!isHangul(run)) return [...new Set([key, run])].filter((form) => form !== '');
  const stem = run.slice(0, key.length);
  return [...new Set([foldSpelling(stem) === key ? stem : key, run, ...withoutEndings(run)])];
}

function findForm(
  written: string,
  asked: Step,
  { vocabulary, lexicon }: Knowledge,
  note: (kind: Note['kind'], meant: string) => void,
  isHeard: () => boolean,
): Step[] | undefined {
  const { typed, run } = asked;
  const form = foldSpelling(written);
  const isKnown = (word: string) => lexicon.has(word) || vocabulary.find([word]) !== undefined;
  const settled = (keys: readonly string[]) => [
    step(typed, [...new Set(keys.map((one) => codeFor(one, vocabulary)))], true, run),
  ];
  const variants = variantsOf(form, isKnown);
  const inflected = englishForms(form, lexicon.keys).slice(0, mostAlternatives);
  if (isKnown(form)) {
    const others = [...variants, ...inflected].map((one) => codeFor(one, vocabulary));
    return [{ ...asked, keys: [codeFor(form, vocabulary)], variants: others, isSettled: true }];
  }
  const [variant] = variants;
  if (variant !== undefined) {
    note('spelling', vocabulary.find([variant])?.name ?? lexicon.writtenAs(variant));
    return settled([variant]);
  }
  if (inflected.length > 0) return settled([form, ...inflected].filter(lexicon.hasBeginning));
  const begun = vocabulary.startingWith(form);
  // Half typed: spelled by the keys that were pressed, it is a beginning all the same.
  const literals = lexicon.hasBeginning(form) ? [form] : [];
  const isBegun = literals.length + begun.length > 0;
  if (!isBegun && isHeard()) return undefined;
  const parts = splitCompound(form, isKnown);
  if (parts) {
    let at = 0;
    return parts.map((part) => {
      // What inflects a word may be a word too: 설정화면, 설정했어요.
      const isOptional = at > 0 && isEnding(written.slice(at));
      at += part.length;
      return { ...step(part, [codeFor(part, vocabulary)], true, part), isOptional };
    });
  }
  // Two syllables that are left of a longer word are the beginning and the middle of too many.
  if (form.length < leastKnown && form.length < asked.keys[0]!.length) return undefined;
  if (isBegun) {
    return [
      step(typed, [...literals, ...begun.slice(0, mostBegun).map(({ code }) => code)], true, run),
    ];
  }
  const holding = form.length >= 2 ? lexicon.holding(form).slice(0, mostAlternatives) : [];
  if (holding.length === 0) return undefined;
  note('part', holding.map(lexicon.writtenAs).join(', '));
  return settled(holding);
}

/** Words that are spelt nearly so; among short ones that would be others. */
const variantsOf = (form: string, isKnown: (word: string) => boolean): readonly string[] =>
  form.length < 3 ? [] : nearSpellings(form).filter(isKnown);

/** The longest word that a longer one begins with, where the most of it is known. */
function knownBeginning(key: string, { vocabulary, lexicon }: Knowledge): string | undefined {
  for (let end = key.length - 1; end >= Math.max(leastKnown, key.length / 2 + 1); end--) {
    const beginning = key.slice(0, end);
    if (lexicon.has(beginning) || vocabulary.find([beginning])) return beginning;
  }
  return undefined;
}
