import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { digestCode } from './code-digest.ts';

/** What was made of something before: the same of the same, as long as the code that makes it is the same. */
export interface Memory {
  /** What was made of these parts, or what is made of them now. */
  readonly recall: <Value>(parts: readonly unknown[], make: () => Value) => Value;
  /** The same of what takes its time. */
  readonly recallLater: <Value>(
    parts: readonly unknown[],
    make: () => Promise<Value>,
  ) => Promise<Value>;
  /** Keeps what was asked for; what was not is forgotten. */
  readonly save: () => void;
}

/** Remembers nothing. */
export const noMemory: Memory = {
  recall: (_, make) => make(),
  recallLater: (_, make) => make(),
  save: () => undefined,
};

interface Saved {
  readonly code: string;
  readonly made: ReadonlyMap<string, unknown>;
}

/** Opens what the check of a content folder remembers of it, or has just found out. */
export const openContentMemory = (directory: string): Memory =>
  openMemory(`.cache/lint/${hashOf(resolve(directory))}`);

/** Opens the memory in a file; one of other code, or that cannot be read, knows nothing. */
export function openMemory(file: string): Memory {
  const code = digestCode();
  const saved = readSaved(file);
  const known = saved?.code === code ? saved.made : new Map<string, unknown>();
  const asked = new Map<string, unknown>();
  const being = new Map<string, Promise<unknown>>();
  const find = (parts: readonly unknown[]) => {
    const key = hashOf(JSON.stringify(parts));
    if (!asked.has(key) && known.has(key)) asked.set(key, known.get(key));
    return key;
  };
  return {
    recall: <Value>(parts: readonly unknown[], make: () => Value) => {
      const key = find(parts);
      if (!asked.has(key)) asked.set(key, make());
      return asked.get(key) as Value;
    },
    recallLater: async <Value>(parts: readonly unknown[], make: () => Promise<Value>) => {
      const key = find(parts);
      if (asked.has(key)) return asked.get(key) as Value;
      // Many may ask before the first is answered.
      const making = being.get(key) ?? make();
      being.set(key, making);
      const made = (await making) as Value;
      asked.set(key, made);
      return made;
    },
    save: () => {
      const isSame = asked.size === known.size && [...asked.keys()].every((key) => known.has(key));
      if (!isSame) writeWhole(file, seal(serialize({ code, made: asked } satisfies Saved)));
    },
  };
}

export const hashOf = (data: string | Uint8Array): string =>
  createHash('sha1').update(data).digest('base64url');

/** A file begins with the hash of what follows: one that was cut off or altered knows nothing. */
const sealLength = hashOf('').length;

function readSaved(file: string): Saved | undefined {
  try {
    const sealed = readFileSync(file);
    const data = sealed.subarray(sealLength);
    return hashOf(data) === sealed.toString('latin1', 0, sealLength)
      ? (deserialize(data) as Saved)
      : undefined;
  } catch {
    return undefined;
  }
}

const seal = (data: Uint8Array): Uint8Array => Buffer.concat([Buffer.from(hashOf(data)), data]);

/** Two may save at once, and either may be killed. One that cannot is slower the next time, and no worse. */
function writeWhole(file: string, data: Uint8Array): void {
  const part = `${file}.${process.pid}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(part, data);
    renameSync(part, file);
  } catch {
    rmSync(part, { force: true });
  }
}
