import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSettled, stampOf } from './stamp.ts';

/* Astro keeps every picture it has made and never looks at it again: one that was cut off is published as it is. */

/** What was in the cache when a build ended well. */
interface Seal {
  /** Says how pictures were made: those made in another way are of no use. */
  readonly recipe: string;
  readonly pictures: Readonly<Record<string, Sealed>>;
}

interface Sealed {
  /** SHA-256. */
  readonly hash: string;
  /** Of a file that bears it still, the hash is what it was. */
  readonly stamp?: string;
}

const sealName = 'seal.json';

/** Takes everything out of a cache of pictures that is not as the last good build sealed it. */
export function dropUnsealed(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const { recipe, pictures } = readSeal(folder);
  const isCurrent = recipe === describeRecipe();
  for (const name of readdirSync(folder)) {
    if (name === sealName) continue;
    const [place, sealed] = [join(folder, name), pictures[name]];
    if (isCurrent && sealed && sealed.hash === look(place, sealed).hash) continue;
    rmSync(place, { recursive: true });
  }
}

/** Vouches for what is in a cache of pictures, after a build whose every picture was looked at. */
export function sealPictures(folder: string, now = Date.now): void {
  const before = readSeal(folder).pictures;
  const names = readdirSync(folder).filter((name) => name !== sealName);
  const pictures = Object.fromEntries(
    names.map((name) => [name, look(join(folder, name), before[name], now)]),
  );
  const seal: Seal = { recipe: describeRecipe(), pictures };
  writeFileSync(join(folder, sealName), JSON.stringify(seal));
}

/** A file as it is now; one that bears the stamp it was sealed with is not read again. */
function look(place: string, sealed: Sealed | undefined, now = Date.now): Sealed {
  const entry = lstatSync(place, { bigint: true });
  const stamp = stampOf(entry);
  if (sealed?.stamp === stamp) return sealed;
  const hash = hashOf(place);
  return isSettled(entry, now()) ? { hash, stamp } : { hash };
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
