import { link, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a photo came to lie: written, or there already, byte for byte, whatever it is called. */
export interface Placed {
  readonly kind: 'written' | 'same';
  readonly name: string;
}

/**
 * Puts a photo into a folder under its name, or under `stage-2.webp` where another has that name; whole or not
 * at all. The name of the file that it replaces, if any, is free for it.
 */
export async function placePhoto(
  folder: string,
  name: string,
  bytes: Uint8Array,
  replaced?: string,
): Promise<Placed> {
  const names = await readdir(folder);
  for (const other of names)
    if (await holds(join(folder, other), bytes)) return { kind: 'same', name: other };
  const free = findFreeName(
    name,
    names.filter((other) => other !== replaced),
  );
  const part = join(folder, `.${free}.${process.pid}.part`);
  try {
    await writeFile(part, bytes);
    if (replaced !== undefined && fold(free) === fold(replaced)) {
      await rename(part, join(folder, replaced));
      await rename(join(folder, replaced), join(folder, free));
    } else await moveAnew(part, join(folder, free));
  } finally {
    await rm(part, { force: true });
  }
  return { kind: 'written', name: free };
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  const entry = await stat(path).catch(() => undefined);
  return (
    entry?.isFile() === true && entry.size === bytes.length && (await readFile(path)).equals(bytes)
  );
}

function findFreeName(name: string, names: readonly string[]): string {
  const taken = new Set(names.map(fold));
  const [, stem = '', ending = ''] = /^(.*)(\.\w+)$/.exec(name) ?? [];
  let free = name;
  for (let count = 2; taken.has(fold(free)); count += 1) free = `${stem}-${count}${ending}`;
  return free;
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase();

/** A second name for what is written fails where that name is taken meanwhile; some disks know no second names. */
async function moveAnew(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    await rename(from, to);
  }
}
