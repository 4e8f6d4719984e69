import { expect, test } from 'vitest';
import { chooseWidths, isTooTall } from './recipe.ts';

test('a phone photo is served in three widths, none of them the original', () => {
  expect(chooseWidths(4032, 3024)).toEqual([480, 960, 1600]);
});

test('a tall one has no more pixels than a wide one', () => {
  expect(chooseWidths(3024, 4032)).toEqual([480, 960, 1200]);
});

test('a small picture is never enlarged', () => {
  expect(chooseWidths(700, 700)).toEqual([480, 700]);
  expect(chooseWidths(320, 900)).toEqual([320]);
  expect(chooseWidths(480, 300)).toEqual([480]);
  expect(chooseWidths(1000, 800)).toEqual([480, 1000]);
});

test('a picture is too tall where no encoder takes it at the width it is served in', () => {
  expect([isTooTall(1080, 16_383), isTooTall(3000, 30_000)]).toEqual([false, false]);
  expect([isTooTall(1080, 16_384), isTooTall(1, 20_000)]).toEqual([true, true]);
});
