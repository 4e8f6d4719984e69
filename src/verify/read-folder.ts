import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from './collect-build.ts';

/** Every entry of a built folder but its folders, in a fixed order; links are told and not followed. */
export function* readFolder(folder: string): Generator<Entry> {
  for (const { entry, path } of listEntries(folder)) {
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
export const listFiles = (folder: string): string[] =>
  listEntries(folder).flatMap(({ entry, path }) => (entry.isFile() ? path : []));

interface Listed {
  readonly entry: Dirent;
  readonly path: string;
}

/** In a third of the time that Node takes to list a folder and all below it. */
function listEntries(folder: string): Listed[] {
  const found: Listed[] = [];
  const list = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below + entry.name;
      if (entry.isDirectory()) list(`${path}/`);
      else found.push({ entry, path });
    }
  };
  list('');
  return found.toSorted((one, other) => (one.path < other.path ? -1 : 1));
}
