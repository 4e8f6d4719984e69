import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { lazily } from '../search/words/lazily.ts';

const root = join(import.meta.dirname, '../..');

/**
 * Stands for all that a site is made by, whatever its content: the code, and the versions of what it calls. It is
 * that of the code that runs: what changes meanwhile is not run before the next start.
 */
export const digestCode = lazily((): string => {
  const hash = createHash('sha1');
  for (const file of [
    'astro.config.mjs',
    'package-lock.json',
    ...listFiles('src'),
    ...listFiles('public'),
  ])
    hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('base64url');
});

/** All but the tests. */
const listFiles = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'))
    .toSorted();
