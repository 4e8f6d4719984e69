import type { ServiceData } from '../schema/service.ts';

/** Which entries of a dictionary can have a part in what is made of a text. */
export type EntriesNamed = (text: string) => readonly ServiceData[];

/**
 * Finds in the text of a file, as it is written, every entry one of whose names could be read in it: the letters of a
 * name, whatever signs, spaces or markup stand between them. `**Dynamo**DB` → Amazon DynamoDB. More than a reader
 * would find, never less, so that a text whose entries did not change says what it said.
 */
export function buildEntriesNamed(services: readonly ServiceData[]): EntriesNamed {
  const always: number[] = [];
  const beginnings = new Map<string, { readonly letters: string; readonly entry: number }[]>();
  for (const [entry, service] of services.entries())
    for (const letters of new Set(namesOf(service).map(lettersOf))) {
      const beginning = letters.slice(0, 2);
      if (letters.length < 2) always.push(entry);
      else beginnings.set(beginning, [...(beginnings.get(beginning) ?? []), { letters, entry }]);
    }
  return (text) => {
    const letters = lettersOf(text);
    const found = new Set(always);
    for (let at = 0; at < letters.length; at += 1)
      for (const name of beginnings.get(letters.slice(at, at + 2)) ?? [])
        if (letters.startsWith(name.letters, at)) found.add(name.entry);
    return [...found].toSorted((one, other) => one - other).map((entry) => services[entry]!);
  };
}

/** Every name that a text may call a service or a part of it by, today or before. */
const namesOf = ({ name, formal, aliases, life }: ServiceData): string[] => [
  ...[name, formal],
  ...Object.values(aliases).flat(),
  ...life.flatMap((change) => ('from' in change ? [change.from] : [])),
];

/** A character reference is the letter that it stands for, or none: `AT&amp;T` → att. */
const lettersOf = (text: string): string =>
  text
    .replaceAll(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
    })
    .replaceAll(/&[a-z]+;/gi, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
