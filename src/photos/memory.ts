import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Picture } from '../schema/fields.ts';
import { isSettled, stampOf } from './stamp.ts';

/** A picture that can be shown, and what its author may not know of it. */
export interface Sound {
  readonly picture: Omit<Picture, 'src'>;
  readonly hasPosition: boolean;
}

/**
 * Which pictures were found sound, so that none is decoded twice. A fault is never remembered, and a picture
 * only as the very file that was looked at: its place on the disk, its size, and when it was last changed, which
 * nobody can set back.
 */
export interface Memory {
  readonly recall: (path: string, entry: BigIntStats) => Sound | undefined;
  readonly keep: (path: string, entry: BigIntStats, sound: Sound) => void;
  readonly save: () => void;
}

const nothing = (): undefined => undefined;
export const noMemory: Memory = { recall: nothing, keep: nothing, save: nothing };

interface Remembered {
  readonly stamp: string;
  readonly sound: Sound;
}

interface Saved {
  /** Says how pictures were looked at: what was found in another way counts for nothing. */
  readonly way: string;
  readonly pictures: Readonly<Record<string, Remembered>>;
}

/** Pictures that nobody asks for any more are forgotten when there are so many. */
const most = 50_000;

/** Opens the memory in a file; one that is missing or cannot be read knows nothing. */
export function openMemory(file: string, now: () => number = Date.now): Memory {
  const way = describeWay();
  const saved = readSaved(file);
  const known = new Map(saved?.way === way ? Object.entries(saved.pictures) : []);
  const asked = new Map<string, Remembered>();
  let isNew = false;
  return {
    recall: (path, entry) => {
      const key = resolve(path);
      const found = known.get(key);
      if (found?.stamp !== stampOf(entry)) return undefined;
      asked.set(key, found);
      return found.sound;
    },
    keep: (path, entry, sound) => {
      const key = resolve(path);
      if (asked.has(key) || !isSettled(entry, now())) return;
      asked.set(key, { stamp: stampOf(entry), sound });
      isNew = true;
    },
    save: () => {
      if (!isNew) return;
      const all = known.size + asked.size > most ? asked : new Map([...known, ...asked]);
      writeWhole(file, JSON.stringify({ way, pictures: Object.fromEntries(all) } satisfies Saved));
    },
  };
}

function readSaved(file: string): Saved | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Saved;
  } catch {
    return undefined;
  }
}

/** Two may save at once, and either may be killed. One that cannot is slower the next time, and no worse. */
function writeWhole(file: string, text: string): void {
  const part = `${file}.${process.pid}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(part, text);
    renameSync(part, file);
  } catch {
    rmSync(part, { force: true });
  }
}

/** The code that looks at pictures, and the version of what it calls. */
const describeWay = (): string =>
  [
    ...['absence', 'decode', 'exif', 'inspect', 'kind', 'parts', 'recipe', 'said', 'stamp'].map(
      (name) => `./${name}.ts`,
    ),
    '../../package-lock.json',
  ]
    .map((name) => createHash('sha256').update(readFileSync(new URL(name, import.meta.url))))
    .map((hash) => hash.digest('hex'))
    .join(' ');
