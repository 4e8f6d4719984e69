import { isHangul } from '../../korean/hangul.ts';
import { withoutEndings } from '../../korean/endings.ts';
import { foldSpelling } from '../../korean/spelling.ts';
import type { Knowledge } from '../words/knowledge.ts';
import { lazily } from '../words/lazily.ts';
import { hear, settleBySound } from './by-sound.ts';
import { findForm, leastKnown, nameOf, settled } from './find-form.ts';
import type { Note, Step } from './plan.ts';

/**
 * A word that names nothing: found as it is, as a beginning, in parts, in the middle; the same without what
 * may inflect it; or nearly; or by its sound, which comes before parts where it is clear; or as far as it is known.
 */
export function settle(
  step: Step,
  knowledge: Knowledge,
  notes: Note[],
  isOneOfSeveral: boolean,
): Step[] {
  const note = (kind: Note['kind'], meant: string) =>
    notes.push({ kind, typed: step.typed, meant });
  const asked = { step, knowledge, note };
  const written = formsOf(step);
  const forms = written.map(foldSpelling);
  const [key = ''] = forms;
  const long = forms.filter((form) => form === key || form.length >= leastKnown);
  const heard = lazily(() => hear(long, knowledge));
  const near = lazily(() => nearestOf(long, knowledge));
  // An unknown word in Latin is sooner a slip.
  const isHeard = () => heard()?.isClear === true && (isHangul(key) || near() === undefined);
  for (const form of written) {
    const found = findForm(form, asked, () => !isHeard());
    if (found) return found;
  }
  const isShort = isOneOfSeveral && [...key].length < leastKnown;
  if (heard() && (isShort || isHeard() || near() === undefined)) {
    return settleBySound(step, heard()!, knowledge, notes);
  }
  const meant = isShort ? undefined : (near() ?? guessBeginning(key, knowledge));
  if (meant === undefined) return [];
  note('spelling', nameOf(meant, knowledge));
  return settled([meant], asked);
}

/** A word's stem, the word as it was typed, and what it is without any ending; likelier ones first. */
function formsOf({ keys: [key = ''], run }: Step): readonly string[] {
  if (!isHangul(run)) return [...new Set([key, run])].filter((form) => form !== '');
  const stem = run.slice(0, key.length);
  return [...new Set([foldSpelling(stem) === key ? stem : key, run, ...withoutEndings(run)])];
}

/** The word that one of the forms is nearly, those before others. */
const nearestOf = (forms: readonly string[], { vocabulary, lexicon }: Knowledge) =>
  forms.map((form) => lexicon.nearest(form, vocabulary.forms)).find((form) => form !== undefined);

/** The longest word that a longer one begins with, where the most of it is known; or nearly the beginning of a word. */
function guessBeginning(key: string, { vocabulary, lexicon }: Knowledge): string | undefined {
  if (!isHangul(key) || key.length < leastKnown) return undefined;
  for (let end = key.length - 1; end >= Math.max(leastKnown, key.length / 2 + 1); end--) {
    const beginning = key.slice(0, end);
    if (lexicon.has(beginning) || vocabulary.find([beginning])) return beginning;
  }
  return lexicon.nearestBeginning(key);
}
