import { expect, test } from 'vitest';
import { aService } from '../../tests/support/a-content.ts';
import { buildDictionary } from '../dictionary/dictionary.ts';
import { buildKindOf } from './service-kinds.ts';

const { dictionary } = buildDictionary([
  aService({ aliases: { short: ['Lambda'], korean: ['람다'] } }),
  aService({ id: 'amazon-s3', name: 'Amazon S3', category: 'storage', aliases: { short: ['S3'] } }),
  aService({ id: 'amazon-sumerian', name: 'Amazon Sumerian', category: 'media' }),
]);

test.each([
  ['길목 람다', 'compute'],
  ['Lambda 또는 AWS Lambda', 'compute'],
  ['Amazon S3 정적 파일', 'storage'],
  ['Amazon Sumerian', 'plain'],
  ['Lambda와 S3', undefined],
  ['Lambda 또는 S3', undefined],
  ['Lambda에 올린 DB', undefined],
  ['주문 서비스', undefined],
])('%s → %s', (label, kind) => {
  expect(buildKindOf(dictionary)(label)).toBe(kind);
});
