import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallContent, writeFolder } from '../../tests/support/a-folder.ts';
import { noMemory } from './memory.ts';
import { readRenderingInputs } from './rendering-inputs.ts';

test('a folder in the place of the authors keeps no text from being read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'inputs-'));
  const content = smallContent({ plain: '람다를 씁니다.' });
  delete content['authors.yml'];
  await writeFolder(folder, { ...content, 'authors.yml/draft.txt': '' });
  const inputsOf = readRenderingInputs(folder, { code: '', root: '/', memory: noMemory });
  expect(JSON.stringify(inputsOf(join(folder, 'events/summit/plain/index.md'), '람다'))).toContain(
    'aws-lambda',
  );
});
