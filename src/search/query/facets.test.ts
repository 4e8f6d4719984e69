import { expect, test } from 'vitest';
import { nothingSelected } from './address.ts';
import { buildFacets, countFacets, sortOut } from './facets.ts';

const all = {
  event: { '서밋 2019': 3 },
  year: { '2016': 5, '2019': 3 },
  service: { 'Amazon S3': 2, 'AWS Lambda': 4, 'Amazon EC2': 2 },
};

test('years stand from the newest, others by how often they occur', () => {
  const facets = buildFacets(all, {}, nothingSelected);
  const values = (name: string) =>
    facets.find((facet) => facet.name === name)?.values.map(({ value }) => value);
  expect(values('year')).toEqual(['2019', '2016']);
  expect(values('service')).toEqual(['AWS Lambda', 'Amazon EC2', 'Amazon S3']);
});

test('a value that the query leaves nothing of stays, with zero', () => {
  const [, year] = buildFacets(
    all,
    { year: { '2019': 1 } },
    { ...nothingSelected, year: ['2016'] },
  );
  expect(year?.values).toEqual([
    { value: '2019', count: 1, selected: false },
    { value: '2016', count: 0, selected: true },
  ]);
});

test('values that the site does not have are sorted out', () => {
  const selection = { ...nothingSelected, year: ['2016', '2031'], event: ['constructor'] };
  expect(sortOut(selection, all)).toEqual({
    known: { ...nothingSelected, year: ['2016'] },
    unknown: ['constructor', '2031'],
  });
});

test('a choice narrows the other facets, not its own', () => {
  const pages = [
    { year: ['2016'], service: ['Amazon S3'] },
    { year: ['2019'], service: ['AWS Lambda'] },
  ];
  expect(countFacets(pages, { ...nothingSelected, year: ['2016'] })).toMatchObject({
    year: { '2016': 1, '2019': 1 },
    service: { 'Amazon S3': 1 },
  });
});
