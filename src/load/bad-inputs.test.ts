import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallContent, writeFolder } from '../../tests/support/a-folder.ts';
import { recapText, writeBadInput } from '../../tests/support/bad-input.ts';
import { badInputs } from '../../tests/support/bad-inputs.ts';
import { hasErrors } from '../problems/problem.ts';
import { checkContent } from './check-content.ts';

const folder = '.cache/tests/bad-inputs';
const recap = 'events/summit/one';

/** A good folder, written anew. */
async function writeGood(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await writeFolder(folder, { ...smallContent({}), [`${recap}/index.md`]: recapText() });
}

test('the folder that all of them spoil has no problem', async () => {
  await writeGood();
  expect((await checkContent(folder)).problems).toEqual([]);
});

test.each(badInputs)('$name is an error, with its place', async (input) => {
  await writeGood();
  await writeBadInput(input, folder, recap);
  const { problems } = await checkContent(folder);
  expect(hasErrors(problems)).toBe(true);
  const isInText = /:\d+:\d+$/.test(input.place);
  const places = problems.map(({ place }) => {
    const file = place.file.slice(folder.length);
    return isInText && place.kind === 'text' ? `${file}:${place.line}:${place.column}` : file;
  });
  const place = input.place.startsWith('/') ? input.place : join(`/${recap}`, input.place);
  expect(places).toContain(place);
});
