import { expect, test } from 'vitest';
import { englishForms, stemEnglish } from './english.ts';

const keys = [
  ...['deploy', 'deployed', 'deploying', 'map', 'mapped', 'mapping', 'modernization', 'modernize'],
  ...['modernized', 'modernizing', 'port', 'portion', 'quest', 'question', 'retrie', 'retry'],
  ...['play', 'serve', 'server', 'serving', 'sprint', 'string'],
].toSorted();

test.each([
  ['modernize', ['modernization', 'modernizing']],
  ['modernizes', ['modernization', 'modernize', 'modernizing']],
  ['modernizing', ['modernization', 'modernize']],
  ['deploying', ['deploy']],
  ['deploy', []],
  ['mapping', ['map']],
  ['retry', ['retrie']],
  ['serve', ['serving']],
])('an English word is found in its other forms: %s → %j', (word, forms) => {
  expect(englishForms(word, keys)).toEqual(forms);
});

test('words that only end alike stay apart', () => {
  for (const word of ['portion', 'string', 'server', 'plai', 'ab', '배포', 'map2'])
    expect(englishForms(word, keys)).toEqual([]);
  expect(stemEnglish('string')).toBe('string');
});
