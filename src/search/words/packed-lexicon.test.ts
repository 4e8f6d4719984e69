import fc from 'fast-check';
import { expect, test } from 'vitest';

import { keyAsWritten, packLexicon, unpackLexicon } from './packed-lexicon.ts';

test('every word comes back, whatever it is written in', () => {
  const syllable = fc
    .integer({ min: 0xac00, max: 0xd7a3 })
    .map((code) => String.fromCharCode(code));
  const word = fc.oneof(
    fc.array(syllable, { minLength: 1, maxLength: 40 }).map((letters) => letters.join('')),
    fc.stringMatching(/^[a-z0-9.+#ㄱ-ㅎ가-힣漢]{1,40}$/u),
  );
  fc.assert(
    fc.property(fc.dictionary(word, fc.integer({ min: 1, max: 900 })), (counts) => {
      const pages = new Map(Object.entries(counts));
      const lexicon = unpackLexicon(packLexicon(pages), []);
      expect(lexicon.keys).toEqual([...new Set([...pages.keys()].map(keyAsWritten))].toSorted());
    }),
  );
});

test('the common word of two that are equally near is meant', () => {
  const pages = new Map([
    ['모니터', 1],
    ['모니토', 90],
  ]);
  expect(unpackLexicon(packLexicon(pages), []).nearest('모니투')).toBe('모니토');
  pages.set('모니터', 900).set('모니토', 1);
  expect(unpackLexicon(packLexicon(pages), []).nearest('모니투')).toBe('모니터');
});

test('a site without words has none', () => {
  expect(unpackLexicon(packLexicon(new Map()), []).keys).toEqual([]);
  expect(unpackLexicon('', ['ŋaaa']).has('ŋaaa')).toBe(true);
});

test('a name that ends as plurals do is a key without its s, and shown with it', () => {
  const lexicon = unpackLexicon(packLexicon(new Map([['kubernetes', 2]])), []);
  expect([lexicon.has('kubernete'), lexicon.has('kubernetes')]).toEqual([true, false]);
  expect(lexicon.writtenAs('kubernete')).toBe('kubernetes');
});
