import { expect, test } from 'vitest';
import { affiliationsOf, buildDirectory } from './people.ts';
import type { Appearance } from './site.ts';

const listed = [
  { id: 'yoon-seokchan', name: '윤석찬', others: ['Channy Yun'] },
  { id: 'kim-haneul', name: '김하늘', others: [] },
  { id: 'kim-haneul-second', name: '김하늘', others: [] },
];
const { find, added } = buildDirectory(listed, [
  '윤석찬',
  '윤석잔',
  '윤서',
  'Ada Fontaine',
  'ADA  Fontaine',
  '山田',
  'nobody-known',
]);

test.each(['yoon-seokchan', '윤석찬', '윤 석찬', 'Channy Yun', 'channy yun', 'Channy-Yun'])(
  '%s is the one who is listed',
  (written) => {
    expect(find(written)).toEqual({ kind: 'listed', id: 'yoon-seokchan' });
  },
);

test('a name that two people have needs an id', () => {
  expect(find('김하늘')).toEqual({ kind: 'ambiguous', ids: ['kim-haneul', 'kim-haneul-second'] });
});

test('a name in no list is somebody of their own, once, in whatever letters', () => {
  expect(added.map(({ name }) => name).toSorted()).toEqual(
    ['ADA  Fontaine', '山田', '윤서', '윤석잔'].toSorted(),
  );
  expect(find('Ada Fontaine')).toMatchObject({ kind: 'new', id: 'ada-fontaine' });
  expect(find('山田')).toMatchObject({ kind: 'new', id: expect.stringMatching(/^[a-z0-9-]+$/) });
});

test('a name that is one slip from a listed one says which; a shorter name is another', () => {
  expect(find('윤석잔')).toMatchObject({ kind: 'new', near: '윤석찬' });
  expect(find('윤서')).toMatchObject({ kind: 'new', near: undefined });
});

test('an id that nobody has is nobody', () => {
  expect(find('nobody-known')).toEqual({ kind: 'unknown' });
});

test('two names that read the same are two people, in whatever order they come', () => {
  const ids = (...names: string[]) => {
    const directory = buildDirectory([{ id: 'kook-rip', name: '국', others: [] }], names);
    return names.toSorted().map((name) => directory.find(name));
  };
  expect(ids('김국립', '김궁닙')).toEqual(ids('김궁닙', '김국립'));
  const found = ids('김국립', '김궁닙').map((one) => ('id' in one ? one.id : ''));
  expect(new Set(found).size).toBe(2);
});

test('what somebody was at one event after the other is said once, and again where it changed in between', () => {
  const at = (year: number, organisation: string | undefined) =>
    ({ event: { year }, organisation, role: 'SA' }) as unknown as Appearance;
  const all = [at(2024, 'AWS'), at(2023, 'AWS'), at(2022, undefined), at(2019, 'AWS')];
  expect(
    affiliationsOf(all).map(({ was, events }) => [was, ...events.map(({ year }) => year)]),
  ).toEqual([
    ['SA, AWS', 2024, 2023],
    ['SA', 2022],
    ['SA, AWS', 2019],
  ]);
});
