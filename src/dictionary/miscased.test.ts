import { expect, test } from 'vitest';
import { aService } from '../../tests/support/a-content.ts';
import { buildDictionary } from './dictionary.ts';
import { buildMiscasedFinder } from './miscased.ts';

const { dictionary } = buildDictionary([
  aService({ id: 'amazon-lightsail', name: 'Amazon Lightsail', aliases: { short: ['Lightsail'] } }),
  aService({ id: 'amazon-s3', name: 'Amazon S3', aliases: { short: ['S3'] } }),
]);
const find = (text: string) => buildMiscasedFinder(dictionary)(text).map((found) => found.text);

test('a capital in the wrong place is found, whatever particle follows', () => {
  expect(find('LightSail을, lightSail과 (LightSail)')).toEqual([
    ...['LightSail', 'lightSail', 'LightSail'],
  ]);
});

test('the right name, code in small letters, signs in capitals and parts of words are none', () => {
  expect(
    find('Lightsail lightsail LIGHTSAIL MyLightSail LightSails LightSail.js a/LightSail s3'),
  ).toEqual([]);
});
