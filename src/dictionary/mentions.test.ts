import { expect, test } from 'vitest';
import { aService } from '../../tests/support/a-content.ts';
import { buildDictionary } from './dictionary.ts';
import { buildMentionFinder } from './mentions.ts';

const { dictionary } = buildDictionary([
  aService({ aliases: { short: ['Lambda'], korean: ['람다'], wrong: ['Labda'] } }),
  aService({
    id: 'amazon-kinesis',
    name: 'Amazon Kinesis',
    formal: 'Amazon Kinesis',
    aliases: { short: ['Kinesis'] },
  }),
  aService({
    id: 'amazon-kinesis-data-streams',
    name: 'Amazon Kinesis Data Streams',
    formal: 'Amazon Kinesis Data Streams',
  }),
  aService({
    id: 'amazon-s3',
    name: 'Amazon S3',
    formal: 'Amazon Simple Storage Service',
    aliases: { short: ['S3'] },
  }),
]);
const findMentions = buildMentionFinder(dictionary);
const found = (text: string) => findMentions(text).map(({ service }) => service);

test('a particle does not hide a service', () => {
  expect(findMentions('람다를 썼다')).toMatchObject([{ service: 'aws-lambda', from: 0, to: 2 }]);
  expect(found('S3에서는 Lambda로')).toEqual(['amazon-s3', 'aws-lambda']);
});

test('the longest name wins', () => {
  expect(found('Amazon Kinesis Data Streams와 Kinesis')).toEqual([
    'amazon-kinesis-data-streams',
    'amazon-kinesis',
  ]);
});

test('a name inside a longer word is not a mention', () => {
  expect(found('람다식, S3s, XS3, 슈람다')).toEqual([]);
});

test('a misspelling is no mention in prose but is found when asked for', () => {
  expect(found('Labda를 썼다')).toEqual([]);
  expect(buildMentionFinder(dictionary, ['wrong'])('Labda를')).toMatchObject([
    { service: 'aws-lambda' },
  ]);
});
