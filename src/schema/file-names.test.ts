import { expect, test } from 'vitest';
import { foldFileName, isDecomposed } from './file-names.ts';

test('names that one disk takes for another are folded into one', () => {
  expect(foldFileName('Stage.JPG')).toBe('stage.jpg');
  expect(foldFileName('무대.jpg'.normalize('NFD'))).toBe('무대.jpg');
});

test('a name in loose jamo is told from one in syllables', () => {
  expect(isDecomposed('무대.jpg'.normalize('NFD'))).toBe(true);
  expect(isDecomposed('무대.jpg')).toBe(false);
});
