import type { ServiceData } from '../schema/service.ts';

/** Which entries of a dictionary can have a part in what is made of a text. */
export type EntriesNamed = (text: string) => readonly ServiceData[];

/**
 * Finds in the text of a file, as it is written, every entry of which all words of a name could be read in it, in
 * whatever order and with whatever between them: `[Elastic](https://…) Load<br>Balancing`, `**Dynamo**DB`. More than
 * a reader would find, never less, so that a text whose entries did not change says what it said.
 */
export function buildEntriesNamed(services: readonly ServiceData[]): EntriesNamed {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const names = services.map((service) =>
    [...new Set(namesOf(service))].map((name) => wordsOf(name).map(numberOf)),
  );
  const findWords = buildWordFinder([...numbers.keys()]);
  return (text) => {
    if (namesLetters(text)) return services;
    const found = findWords(readingsOf(text));
    return services.filter((_, entry) =>
      names[entry]!.some((words) => words.every((word) => found[word] === 1)),
    );
  };
}

/** Every name that a text may call a service or a part of it by, today or before. */
const namesOf = ({ name, formal, aliases, life }: ServiceData): string[] => [
  ...[name, formal],
  ...Object.values(aliases).flat(),
  ...life.flatMap((change) => ('from' in change ? [change.from] : [])),
];

/** Finds which words begin anywhere in letters: 1 at the number of each that does. */
function buildWordFinder(words: readonly string[]): (letters: string) => Uint8Array {
  // By their first two letters, of which a word of one has none.
  const beginnings: number[][] = Array.from({ length: places }, () => []);
  const short: number[] = [];
  for (const [number, word] of words.entries())
    if (word.length < 2) short.push(number);
    else beginnings[placeOf(word.charCodeAt(0), word.charCodeAt(1))]!.push(number);
  return (letters) => {
    const found = new Uint8Array(words.length);
    for (const number of short) if (letters.includes(words[number]!)) found[number] = 1;
    for (let at = 1; at < letters.length; at += 1) {
      const place = placeOf(letters.charCodeAt(at - 1), letters.charCodeAt(at));
      for (const number of beginnings[place]!)
        if (found[number] === 0 && letters.startsWith(words[number]!, at - 1)) found[number] = 1;
    }
    return found;
  };
}

const places = 4096;

const placeOf = (one: number, other: number): number => (one * 61 + other) & (places - 1);

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The letters of a text in each way that one of its words can be read: as it is written, with the letters that
 * character references stand for, and without the signs that have letters of their own and may stand within a word.
 */
function readingsOf(text: string): string {
  const decoded = decode(text);
  const readings = [text, decoded, decode(text.replaceAll(within, ''))];
  return [...new Set(readings)].map(lettersOf).join('\n');
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** What may stand behind the words of a link: an address, also in `<>`, with brackets in pairs, and a title. */
const target = /\]\((?:[^()"<>\\]|\\.|"(?:[^"\\]|\\.)*"|<[^<>\n]*>|\((?:[^()\\]|\\.)*\))*\)/s;

/** What may stand between brackets, others among it. */
const bracketed = /(?:[^[\]\\]|\\.|\[(?:[^[\]\\]|\\.)*\])*/s;

/** Comments, tags, pictures, notes, and what links lead to. */
const within = new RegExp(
  [
    /<!--.*?-->/s,
    /\{\/\*.*?\*\/\}/s,
    /<[^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>/,
    new RegExp(`!\\[${bracketed.source}${target.source}`, 's'),
    /\[\^[^[\]]*\]/,
    target,
    /\]\[[^[\]]*\]/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gs',
);

/** References by number as Markdown, HTML and Mermaid write them: `&#83;`, `&#x53`, `#83;`. Those by name are signs. */
const decode = (text: string): string =>
  text
    .replaceAll(
      /(?:&#(?:x([\da-f]{1,6})|(\d{1,7}));?|#(?:x([\da-f]{1,6})|(\d{1,7}));)/gi,
      (_, ...[hex, decimal, ofMermaid, decimalOfMermaid]: (string | undefined)[]) => {
        const sixteen = hex ?? ofMermaid;
        const code =
          sixteen === undefined
            ? Number(decimal ?? decimalOfMermaid)
            : Number.parseInt(sixteen, 16);
        return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
      },
    )
    .replaceAll(/[&#][a-z][a-z\d]*;/gi, '');

/** Whether a text has references by name that may be letters: `&eacute;`, which HTML also reads without `;`. */
function namesLetters(text: string): boolean {
  for (const [, name] of text.matchAll(/&([a-z][a-z\d]*);/gi))
    if (!signs.has(name!.toLowerCase())) return true;
  return /&(?:[a-z](?:acute|grave|circ|uml|tilde|cedil|ring|slash|elig)|szlig|eth|thorn|micro|ord[fm]|sup[123]|frac\d)/i.test(
    text,
  );
}

/** Names of characters that are no letters. */
const signs: ReadonlySet<string> = new Set(
  [
    'amp lt gt quot apos nbsp shy ensp emsp thinsp zwj zwnj middot bull hellip ndash mdash times divide minus plusmn',
    'lsquo rsquo ldquo rdquo laquo raquo larr rarr uarr darr harr le ge ne copy reg trade deg sect para',
  ].flatMap((line) => line.split(' ')),
);
