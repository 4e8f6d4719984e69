import type { BuiltText } from '#site/verify/build.ts';
import type { Fault } from '#site/verify/fault.ts';
import { readText } from '#site/verify/read-text.ts';

/** Texts as the gate keeps them, by file. */
export const builtTexts = (
  texts: Readonly<Record<string, string>>,
  address: URL,
): ReadonlyMap<string, BuiltText> =>
  new Map(Object.entries(texts).map(([file, text]) => [file, readText(file, text, address)]));

/** What is wrong with each by itself. */
export const ownFaults = (texts: ReadonlyMap<string, BuiltText>): Fault[] =>
  [...texts].flatMap(([file, { findings }]) => findings.map((found) => ({ ...found, file })));
