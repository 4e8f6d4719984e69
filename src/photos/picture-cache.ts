import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/* Astro keeps every picture it has made and never looks at it again: one that was cut off is published as it is. */

/** What was in the cache when a build ended well. */
interface Seal {
  /** Says how pictures were made: those made in another way are of no use. */
  readonly recipe: string;
  /** Name → SHA-256. */
  readonly pictures: Readonly<Record<string, string>>;
}

const sealName = 'seal.json';

/** Takes everything out of a cache of pictures that is not as the last good build sealed it. */
export function dropUnsealed(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const { recipe, pictures } = readSeal(folder);
  const isCurrent = recipe === describeRecipe();
  for (const name of readdirSync(folder)) {
    if (name === sealName || (isCurrent && pictures[name] === hashOf(join(folder, name)))) continue;
    rmSync(join(folder, name), { recursive: true });
  }
}

/** Vouches for what is in a cache of pictures, after a build whose every picture was looked at. */
export function sealPictures(folder: string): void {
  const names = readdirSync(folder).filter((name) => name !== sealName);
  const pictures = Object.fromEntries(names.map((name) => [name, hashOf(join(folder, name))]));
  const seal: Seal = { recipe: describeRecipe(), pictures };
  writeFileSync(join(folder, sealName), JSON.stringify(seal));
}

function readSeal(folder: string): Seal {
  try {
    return JSON.parse(readFileSync(join(folder, sealName), 'utf8')) as Seal;
  } catch {
    return { recipe: '', pictures: {} };
  }
}

/** The code that makes pictures, and the version of what it calls. */
const describeRecipe = (): string =>
  ['./image-service.ts', './recipe.ts', './srgb.ts', '../../package-lock.json']
    .map((name) => hashOf(new URL(name, import.meta.url)))
    .join(' ');

const hashOf = (file: string | URL): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');
