import { isEnding } from '../../korean/endings.ts';
import { foldSpelling, nearSpellings } from '../../korean/spelling.ts';
import { splitCompound } from '../words/compounds.ts';
import { englishForms } from '../words/english.ts';
import type { Knowledge } from '../words/knowledge.ts';
import { codeFor, mostAlternatives, step, type Note, type Step } from './plan.ts';

/** The most names that a beginning may be on its way to. */
const mostBegun = 8;
/** Fewer syllables are the beginning and the middle of too many words, and one slip from too many. */
export const leastKnown = 3;

/** A typed word, what is known, and whom to tell how it was understood. */
export interface Asked {
  readonly step: Step;
  readonly knowledge: Knowledge;
  readonly note: (kind: Note['kind'], meant: string) => void;
}

/** One way to find a word in one of its forms, as it is written; nothing where it is not to be found so. */
type Find = (form: string, asked: Asked) => Step[] | undefined;

/** Finds a form as it is or nearly, in parts, as a beginning or in the middle; the last three only where it `mayBeMore`. */
export function findForm(form: string, asked: Asked, mayBeMore: () => boolean): Step[] | undefined {
  const whole =
    findWhole(form, asked) ?? findSpelledOtherwise(form, asked) ?? findInflected(form, asked);
  if (whole) return whole;
  const begun = findBegun(form, asked);
  if (!begun && !mayBeMore()) return undefined;
  const parts = findParts(form, asked);
  const isRest = form.length < leastKnown && form.length < asked.step.keys[0]!.length;
  return parts ?? (isRest ? undefined : (begun ?? findWithin(form, asked)));
}

const isKnown =
  ({ knowledge: { vocabulary, lexicon } }: Asked) =>
  (word: string): boolean =>
    lexicon.has(word) || vocabulary.find([word]) !== undefined;

/** A form that pages have, with those that say the same in other letters. */
const findWhole: Find = (form, asked) => {
  const { vocabulary } = asked.knowledge;
  const key = foldSpelling(form);
  if (!isKnown(asked)(key)) return undefined;
  const variants = [...spellingsOf(key, asked), ...inflectionsOf(key, asked)];
  return [
    {
      ...asked.step,
      keys: [codeFor(key, vocabulary)],
      variants: variants.map((one) => codeFor(one, vocabulary)),
      isSettled: true,
    },
  ];
};

const findSpelledOtherwise: Find = (form, asked) => {
  const [meant] = spellingsOf(foldSpelling(form), asked);
  if (meant === undefined) return undefined;
  asked.note('spelling', nameOf(meant, asked.knowledge));
  return settled([meant], asked);
};

const findInflected: Find = (form, asked) => {
  const inflected = inflectionsOf(form, asked);
  const { hasBeginning } = asked.knowledge.lexicon;
  return inflected.length > 0
    ? settled([form, ...inflected].filter(hasBeginning), asked)
    : undefined;
};

/** What inflects a word may be a word too, 설정화면 and 설정했어요: then it need not be there. */
const findParts: Find = (form, asked) => {
  const parts = splitCompound(foldSpelling(form), isKnown(asked));
  let at = 0;
  return parts?.map((part) => {
    const isOptional = at > 0 && isEnding(form.slice(at));
    at += part.length;
    return { ...step(part, [codeFor(part, asked.knowledge.vocabulary)], true, part), isOptional };
  });
};

/** Half typed: spelled by the keys that were pressed, it is a beginning all the same. */
const findBegun: Find = (form, asked) => {
  const { vocabulary, lexicon } = asked.knowledge;
  const key = foldSpelling(form);
  const names = vocabulary.startingWith(key).slice(0, mostBegun);
  const keys = [...(lexicon.hasBeginning(key) ? [key] : []), ...names.map(({ code }) => code)];
  return keys.length > 0 ? [step(asked.step.typed, keys, true, asked.step.run)] : undefined;
};

const findWithin: Find = (form, asked) => {
  if (form.length < 2) return undefined;
  const { holding, writtenAs } = asked.knowledge.lexicon;
  const words = holding(foldSpelling(form)).slice(0, mostAlternatives);
  if (words.length === 0) return undefined;
  asked.note('part', words.map(writtenAs).join(', '));
  return settled(words, asked);
};

/** Words that are spelt nearly so. */
const spellingsOf = (key: string, asked: Asked): readonly string[] =>
  key.length < leastKnown ? [] : nearSpellings(key).filter(isKnown(asked));

const inflectionsOf = (key: string, { knowledge: { lexicon } }: Asked): readonly string[] =>
  englishForms(key, lexicon.keys).slice(0, mostAlternatives);

/** A key as its page says it. */
export const nameOf = (key: string, { vocabulary, lexicon }: Knowledge): string =>
  vocabulary.find([key])?.name ?? lexicon.writtenAs(key);

/** What a word stands for, whichever of the keys. */
export const settled = (
  keys: readonly string[],
  { step: { typed, run }, knowledge: { vocabulary } }: Asked,
): Step[] => [step(typed, [...new Set(keys.map((key) => codeFor(key, vocabulary)))], true, run)];
