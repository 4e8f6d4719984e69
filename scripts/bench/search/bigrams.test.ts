import { expect, test } from 'vitest';
import { bigrams } from './bigrams.ts';

test.each([
  ['Hangul in pairs of syllables', '아키텍처를', ['아키', '키텍', '텍처', '처를']],
  ['two syllables as they are', '람다', ['람다']],
  ['one syllable as it is', '쓴', ['쓴']],
  ['Latin letters and digits in words', 'Amazon EC2', ['amazon', 'ec2']],
  ['scripts apart', 'S3에 Saga패턴', ['s3', '에', 'saga', '패턴']],
  ['nothing of punctuation', '… (!)', []],
])('a rival reads %s', (_fact, text, words) => {
  expect(bigrams(text)).toEqual(words);
});
