import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { smallContent, writeFolder } from '../../tests/support/a-folder.ts';
import { readDictionary } from './names.ts';

const folder = '.cache/tests/names';

async function servicesOf(text?: string): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  if (text !== undefined) await writeFolder(folder, { 'services.yml': text });
  return readDictionary(folder).services.map(({ id }) => id);
}

test('the dictionary is read', async () => {
  expect(await servicesOf(smallContent({})['services.yml'])).toEqual(['aws-lambda']);
});

test.each([
  ['missing', undefined],
  ['empty', ''],
  ['unreadable', '- id: "aws\n'],
  ['a map', 'aws-lambda: {}\n'],
])('a dictionary that is %s is left for the content check to name', async (_fact, text) => {
  expect(await servicesOf(text)).toEqual([]);
});
