import { expect, test } from 'vitest';
import { chooseWidths } from './recipe.ts';

test('a phone photo is served in three widths, none of them the original', () => {
  expect(chooseWidths(4032)).toEqual([480, 960, 1600]);
});

test('a small picture is never enlarged', () => {
  expect(chooseWidths(700)).toEqual([480, 700]);
  expect(chooseWidths(320)).toEqual([320]);
  expect(chooseWidths(480)).toEqual([480]);
});
