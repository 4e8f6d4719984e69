import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Pictures that are made once and kept by what they are made of. */
export interface MadePictures {
  /** Writes the picture that is made of these words: as it was made before, else as `make` makes it now. */
  readonly write: (
    file: string,
    madeOf: readonly unknown[],
    make: () => Promise<Uint8Array>,
  ) => Promise<void>;
  /** Takes what nobody asked for out of the memory. */
  readonly forgetOthers: () => void;
}

/** Pictures kept in a folder, each under the hash of what it is made of. */
export function openMadePictures(folder: string): MadePictures {
  mkdirSync(folder, { recursive: true });
  const asked = new Set<string>();
  return {
    write: async (file, madeOf, make) => {
      const name = `${hashOf(JSON.stringify(madeOf))}.png`;
      const kept = join(folder, name);
      if (!existsSync(kept)) writeFileSync(kept, await make());
      asked.add(name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, readFileSync(kept));
    },
    forgetOthers: () => {
      for (const name of readdirSync(folder))
        if (name.endsWith('.png') && !asked.has(name)) rmSync(join(folder, name));
    },
  };
}

/** SHA-256. */
export const hashOf = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex');
