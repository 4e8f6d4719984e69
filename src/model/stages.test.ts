import { expect, test } from 'vitest';
import type { Lineage } from './site.ts';
import { markStages, runsOf } from './stages.ts';

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

test('new points that follow one another are said to be new once', () => {
  const points = [
    { text: 'Route 53', fresh: false },
    { text: '장애 조치는 필요 없음', fresh: true },
    { text: 'Lightsail', fresh: true },
    { text: 'ELB', fresh: false },
    { text: 'RDS', fresh: true },
  ];
  expect(runsOf(points)).toEqual([
    { fresh: false, texts: ['Route 53'] },
    { fresh: true, texts: ['장애 조치는 필요 없음', 'Lightsail'] },
    { fresh: false, texts: ['ELB'] },
    { fresh: true, texts: ['RDS'] },
  ]);
});
