import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent } from '../load/check-content.ts';
import type { Settings } from '../load/settings.ts';
import type { Shard } from '../photos/shard.ts';
import { hasErrors, type Problem } from '../problems/problem.ts';
import { startAstro } from './run-astro.ts';
import { dropUnsealed, listSealed, sealFolder } from './sealed-folder.ts';
import { openStage } from './stage.ts';
import { workAlone } from './work-alone.ts';

/** The pictures of a site, as a build keeps them for the next one. */
const picturesOf = ({ cache }: Settings): string => join(cache, 'assets');

/**
 * Makes one shard's part of a site's pictures into a folder, and nothing that is published: what a build would spend
 * hours on where an archive has tens of thousands of photos. Of those that this machine knows already there is nothing
 * to make.
 */
export const fillPictures = (
  settings: Settings,
  shard: Shard,
  folder: string,
): Promise<readonly Problem[]> =>
  workAlone(async () => {
    if (existsSync(folder) && readdirSync(folder).length > 0)
      return [foreign(folder, '빈 폴더가 아닙니다.', '새로 만들 폴더의 이름을 적어 주세요.')];
    dropUnsealed(settings.cache);
    const pictures = picturesOf(settings);
    mkdirSync(pictures, { recursive: true });
    const known = new Set(readdirSync(pictures));
    const complaints = await runAstro(settings, shard);
    if (hasErrors(complaints)) return complaints;
    // What others make is empty here.
    const made = readdirSync(pictures).filter(
      (name) => !known.has(name) && statSync(join(pictures, name)).size > 0,
    );
    copy(made, pictures, folder);
    sealFolder(folder);
    return complaints;
  });

/** Makes the pages, of which nothing is kept, as their pictures are made for them. */
async function runAstro(settings: Settings, shard: Shard): Promise<readonly Problem[]> {
  const stage = openStage(settings.out);
  const astro = startAstro(stage.folder, shard);
  try {
    const { problems } = await checkContent(settings.content);
    return hasErrors(problems) ? problems : await astro.finish();
  } finally {
    await astro.stop();
    stage.discard();
  }
}

/**
 * Puts the pictures of all shards where the next build looks for them; what is not as its shard sealed it stays away.
 * In the folders themselves nothing is changed.
 */
export const joinPictures = (
  settings: Settings,
  folders: readonly string[],
): Promise<readonly Problem[]> =>
  workAlone(async () => {
    const shards = folders.map((folder) => ({ folder, sealed: listSealed(folder) }));
    const strange = shards.filter(({ sealed }) => sealed === undefined);
    if (strange.length > 0)
      return strange.map(({ folder }) =>
        foreign(
          folder,
          '이 판의 `--shard`가 만든 폴더가 아닙니다.',
          '`npm run pictures -- --shard 2/8 <폴더>`로 만든 폴더를 적어 주세요. 코드가 바뀌었으면 다시 만들어야 합니다.',
        ),
      );
    dropUnsealed(settings.cache);
    for (const { folder, sealed = [] } of shards) copy(sealed, folder, picturesOf(settings));
    sealFolder(settings.cache);
    return [];
  });

function copy(paths: readonly string[], from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const path of paths) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(from, path), join(to, path));
  }
}

const foreign = (file: string, message: string, hint: string): Problem => ({
  rule: 'foreign-folder',
  severity: 'error',
  message,
  hint,
  place: { kind: 'file', file },
});
