import { hash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Pictures that are made once and kept by what they are made of. */
export interface MadePictures {
  /** Makes the picture that is made of this, unless it was made before; its file in the memory. */
  readonly keep: (madeOf: unknown, make: () => Uint8Array | Promise<Uint8Array>) => Promise<string>;
  /** Writes the picture that is made of this: as it was made before, else as `make` makes it now. */
  readonly write: (
    file: string,
    madeOf: unknown,
    make: () => Uint8Array | Promise<Uint8Array>,
  ) => Promise<void>;
  /** Takes what nobody asked for out of the memory. */
  readonly forgetOthers: () => void;
}

/** Pictures kept in a folder, each under the hash of what it is made of and of the recipe. */
export function openMadePictures(folder: string, recipe: string): MadePictures {
  mkdirSync(folder, { recursive: true });
  const known = new Set(readdirSync(folder));
  const asked = new Set<string>();
  const keep: MadePictures['keep'] = async (madeOf, make) => {
    const name = `${hash('sha256', recipe + JSON.stringify(madeOf))}.png`;
    const kept = join(folder, name);
    asked.add(name);
    if (known.has(name)) return kept;
    writeFileSync(kept, await make());
    known.add(name);
    return kept;
  };
  return {
    keep,
    write: async (file, madeOf, make) =>
      copyFileSync(await keep(madeOf, make), file, constants.COPYFILE_FICLONE),
    forgetOthers: () => {
      for (const name of known)
        if (name.endsWith('.png') && !asked.has(name)) rmSync(join(folder, name));
    },
  };
}

const root = join(import.meta.dirname, '../..');

/** Stands for the files that say how a picture is made, as patterns below the repository, and for all packages. */
export const describeRecipe = (...patterns: readonly string[]): string =>
  ['package-lock.json', ...globSync(patterns, { cwd: root }).toSorted()]
    .map((file) => hash('sha256', readFileSync(join(root, file))))
    .join(' ');
