import { splitCompound } from '../words/compounds.ts';
import type { Knowledge } from '../words/knowledge.ts';
import { codeFor, mostAlternatives, step, type Note, type Step } from './plan.ts';

/** The most names that a beginning may be on its way to. */
const mostBegun = 8;

/** A word that names nothing: found as it is, as a beginning, in parts, in the middle, or nearly. */
export function settle(
  asked: Step,
  { vocabulary, lexicon }: Knowledge,
  notes: Note[],
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
  const begun = vocabulary.startingWith(key);
  // Half typed: spelled by the keys that were pressed, it is a beginning all the same.
  const literals = lexicon.hasBeginning(key) ? [key] : [];
  if (literals.length + begun.length > 0) {
    return [step(typed, [...literals, ...begun.slice(0, mostBegun).map(({ code }) => code)], true)];
  }
  const holding = key.length >= 2 ? lexicon.holding(key).slice(0, mostAlternatives) : [];
  if (holding.length > 0) {
    note('part', holding.map(lexicon.writtenAs).join(', '));
    return settled(holding);
  }
  if (isOneOfSeveral && [...key].length < 3) return [];
  const nearest = lexicon.nearest(key, vocabulary.forms);
  if (nearest === undefined) return [];
  note('spelling', vocabulary.find([nearest])?.name ?? lexicon.writtenAs(nearest));
  return settled([nearest]);
}
