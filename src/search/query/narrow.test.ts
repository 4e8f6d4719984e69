import { expect, test } from 'vitest';
import { facetNames, perFacet, type FacetName, type PerFacet } from '../fields/facets.ts';
import { nothingSelected } from './address.ts';
import { buildFacets, countFacets, nameSelection, passes, sortOut } from './narrow.ts';

/** Values of the whole site by id, as the reader sees them. */
const aSite: PerFacet<readonly (readonly [id: string, label: string])[]> = {
  ...perFacet(() => []),
  year: [
    ['2019', '2019'],
    ['2016', '2016'],
  ],
  service: [
    ['lambda', 'AWS Lambda'],
    ['s3', 'Amazon S3'],
  ],
  speaker: [
    ['kim', '김준형 (당근)'],
    ['kim-2', '김준형 (AWS)'],
  ],
};
const labels = perFacet((name) => new Map(aSite[name]));
const optionsOf = (name: FacetName, selection = nothingSelected) =>
  buildFacets(
    labels,
    perFacet(() => new Map([['2019', 1]])),
    selection,
  ).find((facet) => facet.name === name)!.options;

test('a value that the query leaves nothing of stays, with zero', () => {
  expect(optionsOf('year', { ...nothingSelected, year: ['2016'] })).toEqual([
    { id: '2019', label: '2019', count: 1, selected: false },
    { id: '2016', label: '2016', count: 0, selected: true },
  ]);
});

test('before anything is asked nothing is counted', () => {
  const facets = buildFacets(labels, undefined, nothingSelected);
  expect(facets.map(({ name }) => name)).toEqual(facetNames);
  expect(facets.flatMap(({ options }) => options).filter(({ count }) => count > 0)).toEqual([]);
});

test('values that the site does not have are sorted out', () => {
  const selection = { ...nothingSelected, year: ['2016', '2031'], event: ['constructor'] };
  expect(sortOut(selection, labels)).toEqual({
    known: { ...nothingSelected, year: ['2016'] },
    unknown: ['constructor', '2031'],
  });
});

test('an address may say a value as the reader sees it, and means it once', () => {
  const selection = { ...nothingSelected, service: ['Amazon S3', 's3'] };
  expect(sortOut(selection, labels)).toEqual({
    known: { ...nothingSelected, service: ['s3'] },
    unknown: [],
  });
});

test('what was chosen is told as the reader sees it', () => {
  const selection = { ...nothingSelected, service: ['s3'], speaker: ['kim-2'] };
  expect(nameSelection(selection, labels)).toEqual(['Amazon S3', '김준형 (AWS)']);
});

test('within a facet one value is enough, of several facets each must hold', () => {
  const page = { year: ['2016'], service: ['s3', 'ec2'] };
  const narrowed = { ...nothingSelected, year: ['2016', '2019'], service: ['ec2'] };
  expect(passes(page, narrowed)).toBe(true);
  expect(passes(page, { ...narrowed, year: ['2019'] })).toBe(false);
  expect(passes(page, { ...narrowed, speaker: ['kim'] })).toBe(false);
});

test('a choice narrows the other facets, not its own', () => {
  const pages = [
    { year: ['2016'], service: ['s3', 'constructor'] },
    { year: ['2019'], service: ['lambda'] },
    { year: ['2019'] },
  ];
  const { year, service } = countFacets(pages, { ...nothingSelected, year: ['2016'] });
  expect([...year]).toEqual([
    ['2016', 1],
    ['2019', 2],
  ]);
  expect([...service]).toEqual([
    ['s3', 1],
    ['constructor', 1],
  ]);
});
