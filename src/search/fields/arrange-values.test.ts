import { expect, test } from 'vitest';
import { arrangeValues } from './arrange-values.ts';

const named = (...names: readonly string[]) => names.map((name) => ({ id: name, name }));

test('what is shown from the newest stays as its pages come, each value once', () => {
  const values = named('데이 2019', '서밋 2019', '데이 2019', '서밋 2016');
  expect([...arrangeValues(values, 'newest').keys()]).toEqual([
    '데이 2019',
    '서밋 2019',
    '서밋 2016',
  ]);
});

test('the rest stands by how many pages have it, and of as many in the order of a Korean dictionary', () => {
  const values = named('람다', '나', 'Amazon S3', '가', '람다');
  expect([...arrangeValues(values, 'most').values()]).toEqual(['람다', '가', '나', 'Amazon S3']);
});

test('two of one name are told apart by their notes, or by their ids', () => {
  const values = [
    { id: 'kim', name: '김준형', note: '당근' },
    { id: 'kim-2', name: '김준형' },
    { id: 'park', name: '박선용', note: 'AWS' },
  ];
  expect([...arrangeValues(values, 'newest').values()]).toEqual([
    '김준형 (당근)',
    '김준형 (kim-2)',
    '박선용',
  ]);
});
