import type { Dictionary, ServiceName } from './dictionary.ts';
import { proseKinds, type Mention, type MentionFinder } from './mentions.ts';

/** A word of Latin letters, not all of one case: code is often written in small letters, signs in capitals. */
const word = /(?<![\p{L}\p{N}_./-])(?=[A-Z]*[a-z])(?=[a-z]*[A-Z])[A-Za-z]{7,}(?![a-z0-9_./-])/gu;

/** A finder of names that are one long word and have a capital in the wrong place: `LightSail`, `Eventbridge`. */
export function buildMiscasedFinder(dictionary: Dictionary): MentionFinder {
  const names = dictionary.names.filter(({ kind }) => proseKinds.includes(kind));
  const right = new Set(names.map(({ text }) => text));
  const byFold = new Map<string, ServiceName>();
  for (const name of names)
    if (/^[A-Za-z]{7,}$/.test(name.text)) byFold.set(name.text.toLowerCase(), name);
  return (text) =>
    [...text.matchAll(word)].flatMap(({ 0: written, index }): Mention[] => {
      const name = right.has(written) ? undefined : byFold.get(written.toLowerCase());
      if (name === undefined) return [];
      const at = { from: index, to: index + written.length };
      return [{ service: name.service.id, kind: 'wrong', text: written, ...at }];
    });
}
