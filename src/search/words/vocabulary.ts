import { choseongOf, isHangul, toJamo } from '../../korean/hangul.ts';
import { foldSpelling } from '../../korean/spelling.ts';
import { joinedKeys, partsOf } from './joined.ts';
import { keysOf, runsOf } from './keys.ts';
import { sortBy, wordsFrom } from './beginnings.ts';
import { lazily } from './lazily.ts';
import { remember } from './remember.ts';

/** One thing by all its names; what is sent to the browser. */
export interface Term {
  /** Its key in the index: `ŋ` and three letters, which no text holds and no other code begins with. */
  readonly code: string;
  /** What it is called in «‘람다’ = AWS Lambda». */
  readonly name: string;
  /** The names it goes by, with spaces. */
  readonly names: readonly string[];
  /** Names it had or is given wrongly: they find it, but nobody is on the way to them. */
  readonly others: readonly string[];
  /** Codes of what it is a kind of: Amazon EKS → 쿠버네티스. */
  readonly parents: readonly string[];
}

/** A name found in a row of keys. */
export interface NamedAt {
  readonly term: Term;
  /** How many keys the name takes. */
  readonly length: number;
}

/** The dictionary as search reads it: names in any spacing → one code. */
export interface Vocabulary {
  readonly terms: readonly Term[];
  /** Whether a Hangul word, in its folded spelling, is a name and must not be cut. */
  readonly isKnown: (word: string) => boolean;
  /** The keys of a word between spaces; the same word is read once. */
  readonly keysOf: (word: string) => readonly string[];
  /** What else the word is found by: as one name, by a part, by the name that a number is glued to. */
  readonly othersOf: (word: string) => readonly string[];
  readonly get: (code: string) => Term | undefined;
  /** The longest name that begins at a place in a row of keys. */
  readonly findAt: (keys: readonly string[], at: number) => NamedAt | undefined;
  /** The term of a whole name, spaces aside. */
  readonly find: (keys: readonly string[]) => Term | undefined;
  /** Every name, spaces aside. */
  readonly forms: readonly string[];
  /** Terms with a proper name that begins so by the keys pressed; for a word half typed: 서벌 → 서버리스. */
  readonly startingWith: (key: string) => readonly Term[];
  /** Terms with a name of these initial consonants, spaces aside: ㄹㄷㅂㄹㅅ → 로드 밸런서. */
  readonly byChoseong: (consonants: string) => readonly Term[];
}

const longestName = 6;

/** Makes the vocabulary of terms; of two terms that share a name the first has it. */
export function buildVocabulary(terms: readonly Term[]): Vocabulary {
  const words = new Set<string>();
  for (const name of terms.flatMap(({ names, others }) => [...names, ...others])) {
    for (const run of runsOf(name)) if (isHangul(run)) words.add(foldSpelling(run));
  }
  const isKnown = (word: string) => words.has(word);
  const byForm = new Map<string, Term>();
  const proper = new Set<string>();
  for (const term of terms) {
    for (const name of [...term.names, ...term.others]) {
      const form = formOf(name, isKnown);
      if (byForm.has(form)) continue;
      byForm.set(form, term);
      if (term.names.includes(name)) proper.add(form);
    }
  }
  const byCode = new Map(terms.map((term) => [term.code, term]));
  const forms = [...byForm.keys()];
  // Most queries need none of these.
  const beginnings = lazily(() => new Set(forms.flatMap(beginningsOf)));
  const pressed = lazily(() => sortBy([...proper], toJamo));
  const initials = lazily(() => sortBy(forms.filter(isHangul), choseongOf));
  const findAt = (keys: readonly string[], at: number): NamedAt | undefined => {
    let form = '';
    let found: NamedAt | undefined;
    for (let end = at; end < Math.min(keys.length, at + longestName); end++) {
      form += keys[end]!;
      if (!beginnings().has(form)) break;
      const term = byForm.get(form);
      if (term) found = { term, length: end - at + 1 };
    }
    return found;
  };
  const termsOf = (named: readonly string[]) => {
    const meant = new Set(named.map((form) => byForm.get(form)));
    return terms.filter((term) => meant.has(term));
  };
  const readOthers = (word: string) => [
    ...[...joinedKeys(word), ...partsOf(word)].filter((key) => !byForm.has(key)),
    ...nameBefore(keysOf(word, isKnown)).flatMap((name) => byForm.get(name)?.code ?? []),
  ];
  return {
    terms,
    isKnown,
    keysOf: remember((word) => keysOf(word, isKnown)),
    // All of them are Latin.
    othersOf: remember((word) => (/\p{sc=Latin}/u.test(word) ? readOthers(word) : [])),
    get: (code) => byCode.get(code),
    findAt,
    find: (keys) => byForm.get(keys.join('')),
    forms,
    startingWith: (key) => termsOf(wordsFrom(pressed(), toJamo(key))),
    byChoseong: (consonants) =>
      termsOf(
        wordsFrom(initials(), consonants).filter((form) => form.length === consonants.length),
      ),
  };
}

/** A word's beginnings, itself among them. */
const beginningsOf = (word: string): string[] =>
  Array.from({ length: word.length }, (_, at) => word.slice(0, at + 1));

/** Names that a number is glued to: mysql8 → mysql. */
const nameBefore = (keys: readonly string[]): string[] =>
  keys.flatMap((key) => /^([a-z]{3,})[\d.]+$/.exec(key)?.[1] ?? []);

const formOf = (name: string, isKnown: (word: string) => boolean): string =>
  name
    .split(/[\s/·-]+/)
    .flatMap((word) => keysOf(word, isKnown))
    .join('');

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The code of the n-th term: ŋaaa, ŋaab, …; letters only, as Pagefind parts words at digits. */
export const codeAt = (index: number): string =>
  `ŋ${[676, 26, 1].map((place) => letters[Math.floor(index / place) % 26]).join('')}`;

/** Whether a key of the index is a code and no word. */
export const isCode = (key: string): boolean => key.startsWith('ŋ');
