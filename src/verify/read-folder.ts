import { lstatSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Entry } from './collect-build.ts';

/** Every entry of a built folder but its folders, in a fixed order; links are told and not followed. */
export async function* readFolder(folder: string): AsyncGenerator<Entry> {
  for (const { entry, path } of await listEntries(folder)) {
    const place = join(folder, path);
    // One after the other: what is read is looked at before the next, and pictures are decoded meanwhile.
    if (entry.isFile())
      yield { kind: 'file', path, stamp: () => readStamp(place), read: () => readFileSync(place) };
    else yield { kind: entry.isSymbolicLink() ? 'link' : 'other', path };
  }
}

/** A disk's clock ticks: what is written within one tick of each other looks the same. */
const tick = 1000;

function readStamp(place: string): string | undefined {
  const { ino, size, mtimeNs, ctimeNs, ctimeMs } = lstatSync(place, { bigint: true });
  return Number(ctimeMs) > Date.now() - tick ? undefined : [ino, size, mtimeNs, ctimeNs].join();
}

/** The files below a folder, by path: `events/summit/one/stage.jpg`. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await listEntries(folder);
  return entries.filter(({ entry }) => entry.isFile()).map(({ path }) => path);
}

async function listEntries(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      entry,
      path: relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
}
