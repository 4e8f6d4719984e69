import { expect, test } from 'vitest';
import { findMarks } from '#site/search/arrival/marks.ts';
import { formatAddress, parseAddress } from '#site/search/query/address.ts';
import { parseQuery } from '#site/search/query/query.ts';
import { rewrite } from '#site/search/query/rewrite.ts';
import { readMarks, withMarks } from '#site/search/results/marked-address.ts';
import { markText } from '#site/search/results/segments.ts';
import { buildMatcher } from '#site/search/results/matcher.ts';
import { buildNamedFinder } from '#site/search/suggest/named-pages.ts';
import { buildSuggester } from '#site/search/suggest/suggestions.ts';
import { packKnowledge, unpackNames, unpackWords } from '#site/search/words/knowledge.ts';
import { spellKey } from '#site/search/words/spell.ts';
import { codeAt } from '#site/search/words/vocabulary.ts';
import { seedRandom } from './attacks/random.ts';

const lambda = {
  code: codeAt(0),
  name: 'AWS Lambda',
  names: ['AWS Lambda', '람다'],
  others: ['Labda'],
  parents: [],
};
const packed = packKnowledge(
  [lambda],
  new Map([
    ['모니터링', 2],
    ['photo', 1],
    ['constructor', 1],
  ]),
);
const knowledge = unpackWords(packed.words, unpackNames(packed.names));
const data = {
  services: [['AWS Lambda', 'services/aws-lambda/', '', '람다']],
  people: [['김준형', 'speakers/kim/', '당근']],
  pages: [['패킷 손실', 'events/a/', 'Summit 2016', 'constructor']],
} as const;
const suggest = buildSuggester(data);
const findNamed = buildNamedFinder(data);

/** All that happens to a text between the key that is pressed and the row that is shown. */
function search(typed: string): void {
  const query = parseQuery(parseAddress(formatAddress({ ...parseAddress(''), text: typed })).text);
  const plan = rewrite(query.terms, knowledge);
  for (const { keys, parts } of plan.wanted) [...keys, ...parts].forEach(spellKey);
  markText(`람다를 ${typed} 모니터링`, buildMatcher(plan, knowledge));
  suggest(typed, 8);
  findNamed(typed, 3);
}

/** And on the page that the row leads to. */
const arrive = (typed: string) =>
  findMarks(
    `람다를 ${typed}`,
    readMarks(new URL(withMarks('/a/#b', [typed]), 'http://site').search),
  );

/** The texts that cannot be searched for. Making patterns of marks takes time: some of them must do. */
const findFailing = (texts: readonly string[]): string[] =>
  texts.filter((text, at) => {
    try {
      search(text);
      if (at % 100 === 0) arrive(text);
      return false;
    } catch {
      return true;
    }
  });

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

test('any three Latin letters can be searched for', () => {
  const words = letters.flatMap((one) =>
    letters.flatMap((other) => letters.map((last) => one + other + last)),
  );
  expect(findFailing(words)).toEqual([]);
});

test('any syllable of Hangul can be searched for', () => {
  const syllables = Array.from({ length: 11_172 }, (_, at) => String.fromCharCode(0xac00 + at));
  expect(findFailing(syllables)).toEqual([]);
});

test('any text at all can be searched for', () => {
  const random = seedRandom(20_000);
  const pieces = [
    ...[
      '람다',
      '를',
      '에서는',
      '모니터닝',
      'EC2',
      'how',
      'photo',
      'constructor',
      '__proto__',
      'fkaek',
    ],
    ...['ㅅㅂ', 'ㅏ', 'ㅣ므ㅠ', '50만', '2016-11-09', '"', '(', '[', '\\', '*', '%', '&', '#', ' '],
    ...[
      '\0',
      '\u0007',
      '\u200B',
      '\u202E',
      '\uD800',
      '\uDC00',
      '🙂',
      'ß',
      'İ',
      '\u0301',
      '\u1100\u1161',
      '中',
    ],
  ];
  const anyLetter = () => String.fromCharCode(random.below(0x1_0000));
  const texts = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 1 + random.below(6) }, () =>
      random.once(3) ? anyLetter() : random.pick([...pieces, ...letters]),
    ).join(''),
  );
  expect(findFailing(texts)).toEqual([]);
});
