import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choseongOf, toJamo } from '#site/korean/hangul.ts';
import { typedAsHangul, typedAsLatin } from '#site/korean/keyboard.ts';
import { romanise } from '#site/korean/romanise.ts';
import { findMarks } from '#site/search/arrival/marks.ts';
import { formatAddress, parseAddress } from '#site/search/query/address.ts';
import { parseQuery } from '#site/search/query/query.ts';
import { rewrite } from '#site/search/query/rewrite.ts';
import { findExcerpt } from '#site/search/results/excerpt.ts';
import { readMarks, withMarks } from '#site/search/results/marked-address.ts';
import { buildMatcher } from '#site/search/results/matcher.ts';
import { markText, markWords } from '#site/search/results/segments.ts';
import { buildNamedFinder } from '#site/search/suggest/named-pages.ts';
import { buildSuggester } from '#site/search/suggest/suggestions.ts';
import { keysOf } from '#site/search/words/keys.ts';
import { packKnowledge, unpackNames, unpackWords } from '#site/search/words/knowledge.ts';
import { spellKey, spellWhole } from '#site/search/words/spell.ts';
import { keysOfWords } from '#site/search/words/twin.ts';
import { codeAt, isCode } from '#site/search/words/vocabulary.ts';

const lambda = {
  code: codeAt(0),
  name: 'AWS Lambda',
  names: ['AWS Lambda', '람다'],
  others: ['Labda'],
  parents: [],
};
const words = ['모니터링', 'photo', 'constructor', 'java9', 'java', '9', 'c++', '아키텍처', 'ŋ'];
const packed = packKnowledge([lambda], new Map(words.map((word) => [word, 2])));
const knowledge = unpackWords(packed.words, unpackNames(packed.names));
const data = {
  services: [['AWS Lambda', 'services/aws-lambda/', '', '람다']],
  people: [['김준형', 'speakers/kim/', '당근']],
  pages: [['패킷 손실', 'events/a/', 'Summit 2016', 'constructor']],
} as const;
const suggest = buildSuggester(data);
const findNamed = buildNamedFinder(data);

/** What happens at once when a key is pressed: the question to the index, and the names below the field. */
function ask(typed: string): void {
  const plan = rewrite(parseQuery(typed).terms, knowledge);
  for (const key of plan.wanted.flatMap(({ keys, parts }) => [...keys, ...parts])) {
    // Whatever else were asked, Pagefind would part it, or find every page that has a name.
    if (!/^[a-z]+$/.test(spellKey(key)) || (isCode(key) && key !== lambda.code))
      throw new Error(`${typed} asks for ${key}`);
  }
  suggest(typed, 8);
}

/** What the list of results then shows. */
function show(typed: string): void {
  const { text, terms } = parseQuery(
    parseAddress(formatAddress({ ...parseAddress(''), text: typed })).text,
  );
  const matcher = buildMatcher(rewrite(terms, knowledge), knowledge);
  const shown = `람다를 ${text} 모니터링`.split(/\s+/u);
  markText(text, matcher);
  markWords(shown, matcher, [true, true]);
  findExcerpt(shown, [1, 2], { from: 0, to: shown.length });
  findNamed(typed, 3);
}

/** What the build makes of it on a page. */
function index(text: string): void {
  const { vocabulary } = knowledge;
  for (const key of keysOfWords(text.split(/\s+/u), vocabulary).flat()) spellWhole(key);
  for (const read of [typedAsHangul, typedAsLatin, toJamo, choseongOf]) read(text);
  keysOf(text, () => false);
}

/** And what happens on the page that a row leads to. */
function arrive(typed: string): void {
  const { search } = new URL(withMarks('/a/#b', [typed]), 'http://site');
  findMarks(`람다를 ${typed}`, readMarks(search));
}

/** What a page is called in its address. */
const name = (text: string): void => void romanise(text);

const all = (text: string): void => [ask, show, index, name].forEach((step) => step(text));

/** The texts at which a step throws. */
const failing = (texts: readonly string[], step: (text: string) => void): string[] =>
  texts.filter((text) => {
    try {
      step(text);
      return false;
    } catch {
      return true;
    }
  });

const pairs = (letters: readonly string[]) =>
  letters.flatMap((one) => letters.map((other) => one + other));
const everyTenth = (texts: readonly string[]) => texts.filter((_, at) => at % 10 === 0);
const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));

test('any three Latin letters can be searched for', () => {
  const letters = between(0x61, 0x7a);
  const texts = pairs(letters).flatMap((pair) => letters.map((letter) => pair + letter));
  expect(failing(texts, ask)).toEqual([]);
  expect(failing(everyTenth(texts), all)).toEqual([]);
});

test('any syllable of Hangul can be searched for', () => {
  const syllables = between(0xac00, 0xd7a3);
  expect(failing(syllables, ask)).toEqual([]);
  expect(failing(everyTenth(syllables), all)).toEqual([]);
});

test('any two jamo can be searched for, as they are typed and as a Mac takes syllables apart', () => {
  expect(failing(pairs(between(0x3131, 0x318e)), ask)).toEqual([]);
  expect(failing(pairs(between(0x1100, 0x11ff).filter((_, at) => at % 3 === 0)), ask)).toEqual([]);
});

const piece = fc.oneof(
  fc.constantFrom(
    ...['람다', '를', '에서는', '모니터닝', '아키텍쳐', '50만', '명', '2016-11-09', '3.5', '1,000'],
    ...['how', 'photo', 'fkaek', 'constructor', '__proto__', 'EC2', 'Java', 'C++', 'c#', '.net'],
    ...[
      'ㅅㅂ',
      'ㅏ',
      'ㅣ므ㅠ',
      '\u1100\u1161',
      '\u11A8',
      '\u3164',
      '中',
      'かな',
      'ß',
      'İ',
      'ŋ',
      'ł',
    ],
    ...['\u0301', '\u0000', '\u0007', '\u00AD', '\u200B', '\u202E', '\u2028', '\uFEFF', '\uFFFD'],
    ...['\uD800', '\uDC00', '🙂', '👩‍💻', '🇰🇷', '한'.normalize('NFD'), 'عربى', 'हिन्दी', '１Ａ', '㎓'],
    ...[' ', '"', '«', '(', '[', '\\', '*', '%', '&', '#', '+', '.', '-', '/', ',', '=', '|', '\t'],
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
  fc.string({
    unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 2,
  }),
);
const anyText = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

// A hundred thousand, in quarters: each must be through within a minute on a busy machine.
test.each([1, 2, 3, 4])('any text at all can be asked for: quarter %d', (seed) => {
  fc.assert(fc.property(anyText, ask), { numRuns: 25_000, seed });
});

test('any text can be shown, indexed and marked', () => {
  fc.assert(fc.property(anyText, all), { numRuns: 10_000, seed: 11 });
  // Making patterns of marks takes time: some of them must do.
  fc.assert(fc.property(anyText, arrive), { numRuns: 500, seed: 12 });
});

test('the longest text costs no more than a moment', () => {
  const length = 30_000;
  for (const part of [
    '가',
    '에서는',
    'a',
    'a-',
    'a.',
    '1.',
    '+',
    'ㄱ',
    '\u0301',
    ' ',
    '😀',
    'ab+1,',
    '이나',
  ]) {
    const text = part.repeat(length / part.length);
    const start = performance.now();
    [ask, show, index].forEach((step) => step(text));
    arrive(text);
    expect(performance.now() - start, part).toBeLessThan(2_000);
  }
});
