import { findRuns, isCounter, keyOf, spellText } from './keys.ts';

const part = String.raw`(?:[a-z][a-z0-9]*(?:\+\+?|#)?|[0-9]+(?:\.[0-9]+)*[a-z]*)`;
/** Signs between two parts; between two digits they are no name's: 1-2, 3.5. */
const joint = (signs: string) => `(?:(?<![0-9])[${signs}]|[${signs}](?![0-9]))`;

/** Names with signs within them: GPT-4o and us-east-1; Node.js, HTTP/2 and R&D, where nothing else is tied to them; O'Reilly. */
const tied = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}.&-])${part}(?:${joint('-‐–')}${part}){1,2}(?![.&-]?[a-z0-9])`,
    String.raw`(?<![\p{L}\p{N}./&-])${part}${joint('./&·')}${part}(?![./&-]?[a-z0-9])`,
    String.raw`(?<![\p{L}\p{N}])[a-z]['’][a-z]{3,}`,
  ].join('|'),
  'gu',
);
/** Signs at the end of a name of several letters, and a number behind those of one: Notepad++, C++17. */
const signed =
  /(?<![a-z])[a-z]{2,}(?:\+\+?|#)(?![a-z0-9+#])|(?<![\p{L}\p{N}])[a-z](?:\+\+?|#)[0-9]+/gu;

const longest = 20;

/**
 * The names in a word as they are written in one: GPT-4o → gpt4o, Node.js → nodejs, HTTP/2 → http2,
 * Notepad++ → notepad++. Only where a part is so short or so full of digits that nothing else would find it.
 */
export function joinedKeys(word: string): string[] {
  const spelled = spellText(word);
  const names = [...spelled.matchAll(tied)].flatMap(([name]) => {
    const parts = findRuns(name).map(({ text }) => text);
    const isClear = parts.every((text) => text.length > 2 && !/\d/.test(text));
    return isClear ? [] : [keyOf(parts.join(''), () => false)];
  });
  return [...names, ...[...spelled.matchAll(signed)].map(([name]) => name)].filter(
    ({ length }) => length <= longest,
  );
}

/** The part of a name that readers type for the whole: .env → env, 10Gbps → gbps. */
export const partsOf = (word: string): string[] =>
  findRuns(spellText(word)).flatMap(
    ({ text }) => /^(?:\.|[0-9.]+)([a-z]{2}.*)$/.exec(text)?.[1] ?? [],
  );

/** Words that a number follows in English prose. */
const prose = /^(?:a|about|an|and|as|at|by|for|from|in|is|of|on|or|over|than|the|to|up|with)$/;

/** A name and its number as they are written in one: Java, 9에서 → java9. Nothing for a year, nor for what is counted. */
export function joinedPair(one: string, other: string): string | undefined {
  if (!/[a-z+#]$/i.test(one) || !/^\p{Nd}/u.test(other)) return undefined;
  const [name] = /(?<![a-z0-9./_-])[a-z]+(?:\+\+?|#)?$/.exec(spellText(one)) ?? [];
  const spelled = spellText(other);
  const [number, next] = findRuns(spelled);
  if (name === undefined || prose.test(name) || number === undefined) return undefined;
  const isYear = /^(?:(?:19|20)\d\d|\d{5,})$/.test(number.text);
  const isCounted = next !== undefined && isCounter(next.text, number.text);
  const goesOn = /^[-~–%,:/]/.test(spelled.slice(number.text.length));
  return isYear || isCounted || goesOn ? undefined : name + number.text;
}
