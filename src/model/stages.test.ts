import { expect, test } from 'vitest';
import type { Lineage } from './site.ts';
import { markStages } from './stages.ts';

test('a telling marks a stage as fresh when one of its points is new', () => {
  const told = { text: '가용 영역 두 곳', fresh: false };
  const fresh = { text: 'Systems Manager', fresh: true };
  const lineage = {
    stages: [{ name: '1,000명 이상', cells: [[], [told], [told, fresh]] }],
  } as unknown as Lineage;
  expect(markStages(lineage)).toEqual([
    { name: '1,000명 이상', marks: ['absent', 'told', 'fresh'] },
  ]);
});
