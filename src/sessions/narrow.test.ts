import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anEvent,
  aRecap,
  aService,
  aSession,
  aSite,
  aSpeaker,
} from '../../tests/support/a-content.ts';
import { talksOf } from '../model/lists.ts';
import { parseSessionAddress } from './address.ts';
import { sessionFacetNames, valuesOf } from './facets.ts';
import { buildSessionFacets, narrow, sortOutChoices } from './narrow.ts';
import { packTable, unpackTable } from './table.ts';

const tracks = [
  { id: 'build', name: '만들기' },
  { id: 'run', name: '운영하기' },
];
const site = aSite({
  events: {
    new: {
      event: anEvent({ name: '서밋 2023', days: ['2023-05-03'], tracks }),
      sessions: [
        aSession({ id: 'one', day: '2023-05-03', speakers: ['kim'], track: 'run' }),
        aSession({ id: 'two', day: '2023-05-03', speakers: ['kim', 'lee'], attendance: 'missed' }),
        aSession({ id: 'lunch', day: '2023-05-03', kind: 'meal' }),
      ],
      recaps: { a: { data: aRecap({ sessions: ['one'], title: '하나' }) } },
    },
    old: {
      event: anEvent({ name: '서밋 2019', days: ['2019-04-18'], tracks: tracks.slice(0, 1) }),
      sessions: [
        aSession({ id: 'one', services: ['aws-lambda', 'amazon-s3'], track: 'build' }),
        aSession({ id: 'two', services: ['amazon-s3'], speakers: ['lee'] }),
      ],
    },
  },
  services: [
    aService(),
    aService({ id: 'amazon-s3', name: 'Amazon S3', url: 'https://aws.amazon.com/s3/' }),
  ],
  speakers: [aSpeaker('kim', '김하늘', 'new'), aSpeaker('lee', '이새봄', 'new', 'old')],
});
const talks = talksOf(site);
const table = unpackTable(packTable(talks));

const find = (address: string) =>
  narrow(table, parseSessionAddress(address)).sessions.map(
    (place) => `${talks[place]!.event.id}/${talks[place]!.id}`,
  );
const optionsOf = (facet: string, address = '') => {
  const choices = parseSessionAddress(address);
  const { options } = buildSessionFacets(table, narrow(table, choices), choices).find(
    ({ name }) => name === facet,
  )!;
  return options.map(({ label, count, selected }) => `${label} ${count}${selected ? ' ✓' : ''}`);
};

test('all talks are in the list, and lunch is not', () => {
  expect(find('')).toEqual(['new/one', 'new/two', 'old/one', 'old/two']);
});

test('any value of a facet will do, and all facets must hold', () => {
  expect(find('?service=amazon-s3')).toEqual(['old/one', 'old/two']);
  expect(find('?year=2023&year=2019&speaker=lee')).toEqual(['new/two', 'old/two']);
  expect(find('?recap=no&attendance=missed')).toEqual(['new/two']);
  expect(find('?year=2023&service=amazon-s3')).toEqual([]);
});

test('values say what they would leave, the newest or those of most sessions first', () => {
  expect(optionsOf('event')).toEqual(['서밋 2023 2', '서밋 2019 2']);
  expect(optionsOf('service')).toEqual(['Amazon S3 2', 'AWS Lambda 1']);
  expect(optionsOf('recap')).toEqual(['없음 3', '있음 1']);
  expect(optionsOf('attendance')).toEqual(['들음 3', '놓침 1']);
  expect(optionsOf('track')).toEqual(['만들기 1', '운영하기 1']);
});

test('a choice counts what is left elsewhere, and not within its own facet', () => {
  expect(optionsOf('speaker', '?year=2019')).toEqual(['김하늘 0', '이새봄 1']);
  expect(optionsOf('year', '?year=2019')).toEqual(['2023 2', '2019 2 ✓']);
});

test('a value that no session has is left out and told', () => {
  const choices = parseSessionAddress('?year=2031&year=2019&speaker=nobody');
  const { known, unknown } = sortOutChoices(table, choices);
  expect([known.year, known.speaker, unknown]).toEqual([['2019'], [], ['2031', 'nobody']]);
});

test('a list without sessions can be narrowed too', () => {
  const none = unpackTable(packTable([]));
  expect(narrow(none, parseSessionAddress('?year=2019')).sessions).toEqual([]);
});

test('a table that was cut off is known', () => {
  expect(() => unpackTable(packTable(talks).slice(0, -1))).toThrow('not whole');
});

test('of any choice each count is what choosing that value leaves', () => {
  const ids = Object.fromEntries(
    table.columns.map(({ name, values }) => [name, fc.subarray(values.map(({ id }) => id))]),
  );
  fc.assert(
    fc.property(fc.record(ids), (chosen) => {
      const choices = { ...parseSessionAddress(''), ...chosen };
      const passing = talks.flatMap((talk, place) =>
        sessionFacetNames.every(
          (name) =>
            choices[name].length === 0 ||
            valuesOf(name, talk).some(({ id }) => choices[name].includes(id)),
        )
          ? [place]
          : [],
      );
      const narrowed = narrow(table, choices);
      expect(narrowed.sessions).toEqual(passing);
      for (const { name, options } of buildSessionFacets(table, narrowed, choices)) {
        for (const { id, count } of options) {
          const alone = { ...choices, [name]: [id] };
          expect(count).toBe(narrow(table, alone).sessions.length);
        }
      }
    }),
  );
});
