import { hash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isSettled, stampOf } from '../photos/stamp.ts';
import { describeRecipe } from './made-pictures.ts';

/* What Astro and we keep of a build is used without another look: a picture that was cut off, a page that somebody
   altered would be published as it is. */

/** What was in a folder when a build ended well. */
interface Seal {
  /** Says how pictures were made: what was made in another way is of no use. */
  readonly recipe: string;
  /** By path below the folder. */
  readonly files: Readonly<Record<string, Sealed>>;
}

interface Sealed {
  /** SHA-256. */
  readonly hash: string;
  /** Of a file that bears it still, the hash is what it was. */
  readonly stamp?: string;
}

export const sealName = 'seal.json';

/** Takes everything out of a folder of ours that is not as the last good build sealed it. */
export function dropUnsealed(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const sealed = new Set(listSealed(folder));
  for (const path of listFiles(folder)) if (!sealed.has(path)) rmSync(join(folder, path));
}

/** What in a folder is as it was sealed, as paths below it; nothing where there is no seal of today's pictures. */
export function listSealed(folder: string): string[] | undefined {
  const { recipe, files } = readSeal(folder);
  if (recipe !== photoRecipe()) return undefined;
  return listFiles(folder).filter((path) => {
    const sealed = files[path];
    return sealed !== undefined && sealed.hash === look(join(folder, path), sealed).hash;
  });
}

/** Vouches for all that is in a folder, after a build that was verified. */
export function sealFolder(folder: string, now = Date.now): void {
  const before = readSeal(folder).files;
  const files = Object.fromEntries(
    listFiles(folder).map((path) => [path, look(join(folder, path), before[path], now)]),
  );
  const seal: Seal = { recipe: photoRecipe(), files };
  writeFileSync(join(folder, sealName), JSON.stringify(seal));
}

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((path) => path !== sealName);

/** A file as it is now; one that bears the stamp it was sealed with is not read again. */
function look(place: string, sealed: Sealed | undefined, now = Date.now): Sealed {
  const entry = lstatSync(place, { bigint: true });
  const stamp = stampOf(entry);
  if (sealed?.stamp === stamp) return sealed;
  const seen = { hash: hashOf(place) };
  return isSettled(entry, now()) ? { ...seen, stamp } : seen;
}

function readSeal(folder: string): Seal {
  try {
    return JSON.parse(readFileSync(join(folder, sealName), 'utf8')) as Seal;
  } catch {
    return { recipe: '', files: {} };
  }
}

/** The code that makes photos what they are served as, and the versions of what it calls. */
const photoRecipe = (): string =>
  describeRecipe('src/photos/{image-service,recipe,shard,share-out,srgb}.ts');

const hashOf = (file: string): string => hash('sha256', readFileSync(file));
