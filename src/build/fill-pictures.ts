import { cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkContent } from '../load/check-content.ts';
import type { Settings } from '../load/settings.ts';
import type { Shard } from '../photos/shard.ts';
import { hasErrors, type Problem } from '../problems/problem.ts';
import { takeLock } from './lock.ts';
import { startAstro } from './run-astro.ts';
import { dropUnsealed, sealFolder, sealName } from './sealed-folder.ts';
import { openStage } from './stage.ts';

/** The pictures of a site, as a build keeps them for the next one. */
const picturesOf = ({ cache }: Settings): string => join(cache, 'assets');

/**
 * Makes one shard's part of a site's pictures, and nothing that is published: what a build would spend hours on
 * where an archive has tens of thousands of photos. The build that comes after takes them as it takes its own.
 */
export async function fillPictures(settings: Settings, shard: Shard): Promise<readonly Problem[]> {
  const release = await takeLock('.cache/build.lock', () => undefined);
  const stage = openStage(settings.out);
  const pictures = picturesOf(settings);
  dropUnsealed(settings.cache);
  const astro = startAstro(stage.folder, shard);
  try {
    const { problems } = await checkContent(settings.content);
    if (hasErrors(problems)) return problems;
    const complaints = await astro.finish();
    // What others make is empty here.
    for (const name of readdirSync(pictures))
      if (statSync(join(pictures, name)).size === 0) rmSync(join(pictures, name));
    if (!hasErrors(complaints)) sealFolder(pictures);
    return complaints;
  } finally {
    await astro.stop();
    stage.discard();
    release();
  }
}

/** Puts the pictures of all shards where the next build looks for them; what is not as its shard sealed it stays away. */
export function joinPictures(settings: Settings, shards: readonly string[]): void {
  dropUnsealed(settings.cache);
  for (const shard of shards) {
    dropUnsealed(shard);
    cpSync(shard, picturesOf(settings), {
      recursive: true,
      filter: (path) => basename(path) !== sealName,
    });
  }
  sealFolder(settings.cache);
}
