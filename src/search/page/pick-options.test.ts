import { expect, test } from 'vitest';
import { many, pickOptions } from './pick-options.ts';

const options = (count: number, selected: readonly number[] = []) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${index}`,
    label: index % 2 === 0 ? `Amazon S${index}` : `발표자 ${index}`,
    count: 1,
    selected: selected.includes(index),
  }));
const pick = (count: number, given: { isOpen?: boolean; typed?: string; selected?: number[] }) => {
  const { isOpen = false, typed = '', selected = [] } = given;
  const { shown, left } = pickOptions(options(count, selected), { isOpen, typed });
  return { shown: shown.map(({ id }) => Number(id)), left };
};

test('the first values stand there, and whatever is chosen', () => {
  expect(pick(10, { selected: [8] })).toEqual({ shown: [0, 1, 2, 3, 4, 5, 8], left: 3 });
});

test('a facet of thousands of values never shows more than there is room for', () => {
  expect(pick(3000, { isOpen: true }).shown).toHaveLength(many);
  expect(pick(3000, { typed: 'a' })).toMatchObject({ left: 1500 - many });
});

test('a value far down is found by a part of its name, however it is spaced', () => {
  expect(pick(3000, { typed: 'amazon s2998' })).toEqual({ shown: [2998], left: 0 });
  expect(pick(3000, { typed: ' AmazonS2998 ' })).toEqual({ shown: [2998], left: 0 });
  expect(pick(3000, { typed: '없는 이름' })).toEqual({ shown: [], left: 0 });
});
