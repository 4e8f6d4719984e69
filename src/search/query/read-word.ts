import { isChoseong } from '../../korean/hangul.ts';
import { typedAsHangul, typedAsLatin } from '../../korean/keyboard.ts';
import { splitCompound } from '../words/compounds.ts';
import { joinedKeys, partsOf } from '../words/joined.ts';
import { keyOf, runsOf } from '../words/keys.ts';
import type { Knowledge } from '../words/knowledge.ts';
import { codeFor, mostAlternatives, step, type Note, type Step } from './plan.ts';

/** A typed word in keys, after the layout it was typed on is put right. */
export function readWord(word: string, knowledge: Knowledge, notes: Note[]): Step[] {
  const { vocabulary, lexicon } = knowledge;
  if (isChoseong(word)) {
    const keys = lexicon.byChoseong(word);
    const names = vocabulary.byChoseong(word);
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
  const keys = vocabulary.keysOf(word);
  if (!isFamiliar(keys, knowledge)) {
    const others = [typedAsHangul(word), typedAsLatin(word)];
    for (const other of others.filter((text) => text !== undefined)) {
      const meant = vocabulary.keysOf(other);
      if (!isFamiliar(meant, knowledge)) continue;
      notes.push({ kind: 'keyboard', typed: word, meant: other });
      return toSteps(other, knowledge).map((one) => ({ ...one, typed: one.keys[0]! }));
    }
  }
  return joinedStep(word, keys, knowledge) ?? toSteps(word, knowledge);
}

/** A name with signs as pages hold it: in one, with its parts for pages that do not, or by a part alone. */
function joinedStep(
  word: string,
  keys: readonly string[],
  knowledge: Knowledge,
): Step[] | undefined {
  const { vocabulary, lexicon } = knowledge;
  const [whole, ...others] = joinedKeys(word);
  if (whole !== undefined && others.length === 0 && lexicon.has(whole)) {
    const parts = keys.length > 1 ? keys.map((key) => codeFor(key, vocabulary)) : [];
    return [{ ...step(word, [whole], false), parts }];
  }
  const [part] = partsOf(word);
  const isAlone = part !== undefined && keys.length === 1 && lexicon.has(part);
  return isAlone && !isFamiliar(keys, knowledge) ? [step(word, [part], false)] : undefined;
}

/** The keys of a word, each with the run of letters that it was made of. */
function toSteps(word: string, { vocabulary }: Knowledge): Step[] {
  const keys = vocabulary.keysOf(word);
  const runs = runsOf(word);
  return keys.map((key) =>
    step(
      keys.length === 1 ? word : key,
      [key],
      false,
      runs.find((run) => keyOf(run, vocabulary.isKnown) === key),
    ),
  );
}

/** Whether every key is something of this site: a name, a word, or the beginning of a longer one. */
export const isFamiliar = (keys: readonly string[], { vocabulary, lexicon }: Knowledge): boolean =>
  keys.every(
    (key) =>
      lexicon.has(key) ||
      vocabulary.find([key]) !== undefined ||
      (key.length > 2 && lexicon.hasBeginning(key)) ||
      splitCompound(key, lexicon.has) !== undefined,
  );
