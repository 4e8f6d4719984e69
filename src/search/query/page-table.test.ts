import { expect, test } from 'vitest';
import { packPageTable, unpackPageTable } from './page-table.ts';

const entry = (id: string, order: string, service: string[]) => ({
  id,
  order,
  filters: { event: ['AWS Summit Seoul 2019'], year: ['2019'], service, speaker: [] },
});
const packed = packPageTable([
  entry('ko_b', 'd2', ['AWS Lambda']),
  entry('ko_a', 'd1', ['Amazon S3', 'AWS Lambda']),
]);

test('pages come back newest first, with all they can be narrowed by', () => {
  const table = unpackPageTable(packed);
  expect(table.pages.map(({ id, place }) => [id, place])).toEqual([
    ['ko_a', 0],
    ['ko_b', 1],
  ]);
  expect(table.get('ko_a')?.filters).toEqual({
    event: ['AWS Summit Seoul 2019'],
    year: ['2019'],
    service: ['Amazon S3', 'AWS Lambda'],
    speaker: [],
  });
});

test('a table that was cut off is refused', () => {
  expect(() => unpackPageTable(packed.slice(0, -8))).toThrow('not whole');
});
