import { expect, test } from 'vitest';
import { aService } from '../../tests/support/a-content.ts';
import { correctName } from './correct-name.ts';

const cache = aService({
  name: 'Amazon ElastiCache',
  formal: 'Amazon ElastiCache',
  aliases: { short: ['ElastiCache'], korean: ['엘라스티캐시'] },
});
const blocks = aService({
  name: 'Amazon EBS',
  formal: 'Amazon Elastic Block Store',
  aliases: { short: ['EBS', 'Elastic Block Store'] },
});

test.each([
  ['ElasticCache', cache, 'ElastiCache'],
  ['Elastic Cache', cache, 'ElastiCache'],
  ['AWS ElastiCache', cache, 'Amazon ElastiCache'],
  ['엘라스틱캐시', cache, '엘라스티캐시'],
  ['AWS EBS', blocks, 'Amazon EBS'],
  ['Elastic Block Storage', blocks, 'Elastic Block Store'],
  ['람타', aService({ aliases: {} }), 'AWS Lambda'],
  [
    'AWS ELB',
    aService({
      name: 'Elastic Load Balancing',
      aliases: { short: ['ELB'], korean: ['로드 밸런싱'] },
    }),
    'ELB',
  ],
])('%s is put right as the name that is nearest', (wrong, service, right) => {
  expect(correctName(wrong, service)).toBe(right);
});
