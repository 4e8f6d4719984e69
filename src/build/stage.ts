import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Problem } from '../problems/problem.ts';

/** A folder beside the one that is published, in which a build comes to be. */
export interface Stage {
  readonly folder: string;
  /** Puts what was built in the place of what was there. */
  readonly publish: () => void;
  /** Takes away what was not published. */
  readonly discard: () => void;
}

/**
 * Opens a stage for a folder. It lies on the same disk, so that publishing is a rename: no reader and no
 * upload ever sees half a site. A folder cannot be renamed onto a full one, so the old one steps aside
 * first; whoever is killed between these two renames is mended by `recover`.
 */
export function openStage(out: string): Stage {
  const { place, next, last } = placesOf(out);
  recover(out);
  mkdirSync(next, { recursive: true });
  return {
    folder: next,
    publish() {
      if (existsSync(place)) renameSync(place, last);
      try {
        renameSync(next, place);
      } catch (error) {
        if (existsSync(last)) renameSync(last, place);
        throw error;
      }
      remove(last);
    },
    discard: () => remove(next),
  };
}

/** Puts back what a build left aside that was killed while publishing, and takes away what it had begun. */
export function recover(out: string): void {
  const { place, next, last } = placesOf(out);
  if (!existsSync(place) && existsSync(last)) renameSync(last, place);
  for (const rest of [next, last]) remove(rest);
}

/** Takes a folder away, also while a thread that is about to end still writes into it. */
const remove = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });

/** Where the site is, comes to be, and steps aside to: `dist`, `.dist.next`, `.dist.last`. */
function placesOf(out: string) {
  // A link stays a link, and the folder it leads to is the one that is replaced.
  const place = existsSync(out) ? realpathSync(out) : resolve(out);
  const beside = (name: string) => join(dirname(place), `.${basename(place)}.${name}`);
  return { place, next: beside('next'), last: beside('last') };
}

/** A folder that would be lost, and that no build made. */
export function findForeignFolder(out: string): Problem[] {
  const names = existsSync(out) ? readdirSync(out) : [];
  const isBuild = ['index.html', '404.html'].every((name) => names.includes(name));
  if (names.length === 0 || isBuild) return [];
  return [
    {
      rule: 'foreign-folder',
      severity: 'error',
      message: '이 명령이 만든 폴더가 아니라서 지우고 새로 만들지 않았습니다.',
      hint: '비어도 되는 폴더라면 비우고, 아니라면 OUT_DIR을 다른 곳으로 정해 주세요.',
      place: { kind: 'file', file: out },
    },
  ];
}
