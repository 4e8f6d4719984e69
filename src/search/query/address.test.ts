import { expect, test } from 'vitest';
import { formatAddress, isSelected, nothingSelected, parseAddress, toggle } from './address.ts';

test('an address says the query and every chosen value', () => {
  const state = {
    text: '인텔리전트 티어링',
    selection: { ...nothingSelected, year: ['2023', '2019'], service: ['amazon-s3'] },
    sorting: 'date',
  } as const;
  const address = formatAddress(state);
  expect(decodeURIComponent(address)).toBe(
    '?q=인텔리전트+티어링&year=2023&year=2019&service=amazon-s3&sort=date',
  );
  expect(parseAddress(address)).toEqual(state);
});

test('an order that nobody knows is none', () => {
  expect(parseAddress('?sort=oldest').sorting).toBe('oldest');
  expect(parseAddress('?sort=constructor').sorting).toBe('relevance');
});

test('nothing asked is no address', () => {
  expect(formatAddress({ text: '  ', selection: nothingSelected, sorting: 'relevance' })).toBe('');
  expect(parseAddress('')).toEqual({
    text: '',
    selection: nothingSelected,
    sorting: 'relevance',
  });
});

test.each(['?q=%E0%A4%A', '?q=%', '?&&=&q', '?q=\uD800', '?q=a&q=b'])(
  '%j does not throw',
  (address) => {
    expect(() => formatAddress(parseAddress(address))).not.toThrow();
  },
);

test('a value given twice counts once, an empty one not at all', () => {
  expect(parseAddress('?year=2019&year=+2019&year=').selection.year).toEqual(['2019']);
  const many = Array.from({ length: 30 }, (_, year) => `year=${year}`).join('&');
  expect(parseAddress(`?${many}`).selection.year).toHaveLength(20);
});

test('choosing a value again takes it back', () => {
  const chosen = toggle(nothingSelected, 'speaker', '김준형');
  expect(chosen.speaker).toEqual(['김준형']);
  expect(toggle(chosen, 'speaker', '김준형')).toEqual(nothingSelected);
  const two = toggle(chosen, 'speaker', '박선용');
  expect(toggle(two, 'speaker', '김준형').speaker).toEqual(['박선용']);
  expect([chosen, nothingSelected].map(isSelected)).toEqual([true, false]);
});

test('an address holds no more of a text than is searched for', () => {
  const address = formatAddress({
    text: '가'.repeat(10_000),
    selection: nothingSelected,
    sorting: 'relevance',
  });
  expect(decodeURIComponent(address)).toBe(`?q=${'가'.repeat(200)}`);
});
