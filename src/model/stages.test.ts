import { expect, test } from 'vitest';
import type { Lineage } from './site.ts';
import { columnsOf, markTellings, partPoints } from './stages.ts';

const told = { text: '가용 영역 두 곳', fresh: false };
const fresh = { text: 'Systems Manager', fresh: true };

/** A lineage of as many tellings as a row has cells; each row is a stage. */
const aLineage = (...rows: (typeof told)[][][]) =>
  ({
    tellings: rows[0]!.map((_, index) => ({ id: `${index}` })),
    stages: rows.map((cells, index) => ({ name: `${index}`, cells, entering: [] })),
  }) as unknown as Lineage;

test('a telling marks a stage as fresh when one of its points is new', () => {
  const marks = markTellings(aLineage([[], [told], [told, fresh]], [[told], [], []]));
  expect(marks.map((one) => one.marks.join(' '))).toEqual([
    'absent told',
    'told absent',
    'fresh absent',
  ]);
});

test('a telling that says nothing of any stage has no column, one that says little a narrow one', () => {
  const rows = [0, 1, 2, 3].map((index) => [[], [told], index === 0 ? [told] : []]);
  expect(
    columnsOf(aLineage(...rows)).map(({ session, isSparse }) => [session.id, isSparse]),
  ).toEqual([
    ['1', false],
    ['2', true],
  ]);
});

test('what is new in a stage stands together, under one word', () => {
  expect(partPoints([told, fresh, told, fresh])).toEqual({
    told: [told.text, told.text],
    fresh: [fresh.text, fresh.text],
  });
});
