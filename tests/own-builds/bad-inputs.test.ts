import { rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { printable } from '#site/problems/printable.ts';
import { hashFolder } from '../support/a-checkout.ts';
import { smallContent, writeFolder } from '../support/a-folder.ts';
import { recapText, writeBadInput } from '../support/bad-input.ts';
import { badInputs } from '../support/bad-inputs.ts';
import { runBuild } from '../support/run-build.ts';

const folder = '.cache/tests/all-bad-inputs';
const [content, out] = [join(folder, 'content'), join(folder, 'dist')];

/**
 * Those that spoil nothing but their own recap, and that others do not explain: an address may be
 * unknown because the page it leads to is at fault, so that is told of when all else is mended.
 */
const ownFaults = badInputs.filter(
  ({ name, files, links = {} }) =>
    !/^a link to a pa(?:ge|rt) that/.test(name) &&
    Object.keys(files).every((name) => !name.startsWith('/')) &&
    Object.keys(links).every((name) => !name.startsWith('.')),
);

test('everything that authors did wrong is told of in one run, and the last site stays', async () => {
  rmSync(folder, { recursive: true, force: true });
  await writeFolder(content, smallContent({ good: '본문입니다.' }));
  const good = runBuild({ CONTENT_DIR: content, OUT_DIR: out });
  expect(good.exitCode, good.output).toBe(0);
  const before = hashFolder(out);

  const recapOf = (index: number) => `events/summit/bad-${index}`;
  for (const [index, input] of ownFaults.entries()) {
    await writeFolder(content, { [`${recapOf(index)}/index.md`]: recapText() });
    await writeBadInput(input, content, recapOf(index));
  }
  const { exitCode, output } = runBuild({ CONTENT_DIR: content, OUT_DIR: out });
  expect(exitCode).toBe(1);
  expect(hashFolder(out)).toEqual(before);

  const told = readPlaces(output);
  const wanted = ownFaults.map(({ place }, index) =>
    printable(posix.join(content, recapOf(index), place)),
  );
  expect(wanted.filter((place) => !told.has(place))).toEqual([]);
});

/** Every place that a terminal was told of, with its line and column and without: `a/index.md:5:13`, `a/index.md`. */
function readPlaces(output: string): ReadonlySet<string> {
  let file = '';
  return new Set(
    output.split('\n').flatMap((line) => {
      if (!line.startsWith(' ')) return [(file = line)];
      const at = /^ {2}(\d+:\d+) /.exec(line)?.[1];
      return at === undefined ? [] : [`${file}:${at}`];
    }),
  );
}
