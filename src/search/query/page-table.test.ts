import { expect, test } from 'vitest';
import { perFacet, type FacetValue } from '../fields/facets.ts';
import { packPageTable, unpackPageTable } from './page-table.ts';

const lambda = { id: 'aws-lambda', name: 'AWS Lambda' };
const s3 = { id: 'amazon-s3', name: 'Amazon S3' };
const entry = (
  id: string,
  order: string,
  service: readonly FacetValue[],
  speaker: readonly FacetValue[] = [],
) => ({
  id,
  order,
  filters: {
    ...perFacet(() => []),
    event: [{ id: 'seoul-2019', name: 'AWS Summit Seoul 2019' }],
    year: [{ id: '2019', name: '2019' }],
    service,
    speaker,
  },
});
const packed = packPageTable([
  entry('ko_b', 'd2', [lambda]),
  entry('ko_c', 'd3', []),
  entry('ko_a', 'd1', [s3, lambda]),
]);

test('pages come back newest first, with all they can be narrowed by', () => {
  const table = unpackPageTable(packed);
  expect(table.pages.map(({ id, place }) => [id, place])).toEqual([
    ['ko_a', 0],
    ['ko_b', 1],
    ['ko_c', 2],
  ]);
  expect(table.get('ko_a')?.filters).toMatchObject({
    event: ['seoul-2019'],
    year: ['2019'],
    service: ['amazon-s3', 'aws-lambda'],
    speaker: [],
  });
});

test('pages of one day stand on it, whatever their hour; others are of no day', () => {
  const { pages } = unpackPageTable(
    packPageTable([
      entry('ko_late', 'd2-13:00', []),
      entry('ko_no', 'z', []),
      entry('ko_early', 'd2-09:00', []),
      entry('ko_newer', 'd1-09:00', []),
    ]),
  );
  expect(pages.map(({ id, day }) => [id, day])).toEqual([
    ['ko_newer', 0],
    ['ko_early', 1],
    ['ko_late', 1],
    ['ko_no', undefined],
  ]);
});

test('every value comes back as the reader sees it', () => {
  const { labels } = unpackPageTable(packed);
  expect([...labels.service]).toEqual([
    ['aws-lambda', 'AWS Lambda'],
    ['amazon-s3', 'Amazon S3'],
  ]);
  expect(labels.event.get('seoul-2019')).toBe('AWS Summit Seoul 2019');
  expect(labels.speaker.size).toBe(0);
});

test('values stand as they are shown: from the newest, or by how many pages have them', () => {
  const on = (id: string, order: string, year: string, services: readonly FacetValue[]) => ({
    ...entry(id, order, services),
    filters: { ...entry(id, order, services).filters, year: [{ id: year, name: year }] },
  });
  const { labels } = unpackPageTable(
    packPageTable([
      on('ko_a', 'd3', '2019', [s3]),
      on('ko_b', 'd1', '2023', [s3, lambda]),
      on('ko_c', 'd2', '2021', [lambda]),
      on('ko_d', 'd4', '2018', [lambda]),
    ]),
  );
  expect([...labels.year.keys()]).toEqual(['2023', '2021', '2019', '2018']);
  expect([...labels.service.keys()]).toEqual(['aws-lambda', 'amazon-s3']);
});

test('two speakers of one name stay two, told apart by whom they spoke for', () => {
  const table = unpackPageTable(
    packPageTable([
      entry('ko_a', 'd1', [], [{ id: 'kim', name: '김준형', note: '당근' }]),
      entry('ko_b', 'd2', [], [{ id: 'kim-2', name: '김준형', note: 'AWS' }]),
      entry('ko_c', 'd3', [], [{ id: 'park', name: '박선용', note: 'AWS' }]),
    ]),
  );
  expect([...table.labels.speaker.values()]).toEqual(['김준형 (당근)', '김준형 (AWS)', '박선용']);
  expect(table.get('ko_b')?.filters.speaker).toEqual(['kim-2']);
});

test('a table that was cut off is refused', () => {
  expect(() => unpackPageTable(packed.slice(0, -8))).toThrow('not whole');
});
