import { expect, test } from 'vitest';
import { lineageSchema } from './lineage.ts';

const lineage = (...stages: string[]) =>
  lineageSchema.safeParse({
    id: 'ten',
    name: '천만 사용자',
    summary: '요약.',
    stages: [{ name: '1명' }, { name: '10명' }],
    changes: ['달라졌습니다.'],
    disagreements: [{ text: '엇갈립니다.' }, { text: '또 엇갈립니다.', stages }],
  });

test('sources disagree about stages of their lineage, and about none', () => {
  expect(lineage('1명', '10명').success).toBe(true);
  expect(lineage().success).toBe(true);
});

test('a stage that the lineage has not is told at its place', () => {
  expect(lineage('1명', '2명').error?.issues).toMatchObject([
    { path: ['disagreements', 1, 'stages', 1] },
  ]);
});
