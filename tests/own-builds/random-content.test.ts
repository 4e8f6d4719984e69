import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#site/load/check-content.ts';
import { fixContent } from '#site/load/fix-content.ts';
import { makeContent } from '../random/content.ts';
import { writeFolder } from '../support/a-folder.ts';
import { runBuild } from '../support/run-build.ts';

/** How many, and which: `RECAPS=2000 SEED=7 npm run test:own-builds -- random-content`. */
const recaps = Number(process.env['RECAPS'] ?? 100);
const seed = Number(process.env['SEED'] ?? 4);

const folder = '.cache/tests/random-content';
const [content, out] = [join(folder, 'content'), join(folder, 'dist')];

test.each([
  ['as they are', seed, false],
  ['and put right first', seed + 1, true],
])(
  `of ${recaps} recaps that nobody wrote, %s (seed %i), all that the lint lets pass are published`,
  async (_, seed, isFixed) => {
    rmSync(folder, { recursive: true, force: true });
    await writeFolder(content, await makeContent(recaps, seed));
    if (isFixed) {
      await fixContent(content, () => true);
      expect(await fixContent(content, () => true)).toEqual([]);
    }
    const refused = new Set<string>();
    for (const { severity, place } of (await checkContent(content)).problems)
      if (severity === 'error') refused.add(dirname(place.file));
    for (const recap of refused) rmSync(recap, { recursive: true });
    // A lint that refuses everything would be no use either.
    expect(refused.size).toBeLessThan(recaps / 2);
    const { exitCode, output } = runBuild({ CONTENT_DIR: content, OUT_DIR: out });
    expect(exitCode, output).toBe(0);
  },
);
