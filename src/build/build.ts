import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildCards } from '../cards/card.ts';
import { checkContent, type CheckedContent, type ReadSite } from '../load/check-content.ts';
import { openMemory } from '../load/memory.ts';
import { termsOf } from '../load/names.ts';
import type { Settings } from '../load/settings.ts';
import { findChanges, takeSnapshot } from '../load/snapshot.ts';
import { talksOf } from '../model/lists.ts';
import { hasErrors, type Problem } from '../problems/problem.ts';
import { describePages } from '../search/fields/describe-page.ts';
import { openIndexer } from '../search/index/indexer.ts';
import { startAstro, type RunningAstro } from './run-astro.ts';
import { dropUnsealed, sealFolder } from './sealed-folder.ts';
import { findForeignFolder, openStage } from './stage.ts';
import { startGate } from './start-gate.ts';
import { prepareCards, writeCards } from './write-cards.ts';
import { openDrawings } from './write-drawings.ts';
import { openTexts } from './write-texts.ts';
import { workAlone } from './work-alone.ts';
import { writeWorker } from './write-worker.ts';

/** Hears of each step as it begins, in Korean. */
type Tell = (step: string) => void;

/**
 * Builds the site and puts it in the place of the last one, whole or not at all. Where the problems have
 * an error among them, nothing was published. A process that leaves by `process.exit` leaves nothing behind.
 */
export const build = (settings: Settings, tell: Tell): Promise<readonly Problem[]> =>
  workAlone(
    async () => {
      const foreign = findForeignFolder(settings.out);
      return hasErrors(foreign)
        ? [...foreign, ...(await checkContent(settings.content)).problems]
        : publish(settings, tell);
    },
    () => tell('다른 빌드를 기다립니다.'),
  );

/** What the check of the content found of it. */
type Told = ReadSite & Pick<CheckedContent, 'addresses'>;

async function publish(settings: Settings, tell: Tell): Promise<readonly Problem[]> {
  const stage = openStage(settings.out);
  process.once('exit', stage.discard);
  const before = takeSnapshot(settings.content);
  dropUnsealed(settings.cache);
  // It takes its time to get ready, and opens no content but the lists of names before it is told that all is well with it.
  const astro = startAstro(stage.folder);
  try {
    tell('글을 확인합니다.');
    const { problems: ofContent, read, addresses } = await checkContent(settings.content);
    if (hasErrors(ofContent) || read === undefined) return ofContent;
    const problems = await makeSite(settings, stage.folder, { ...read, addresses, astro }, tell);
    const changes = findChanges(before, takeSnapshot(settings.content));
    const found = [...ofContent, ...changes, ...problems];
    if (hasErrors(found)) return found;
    // Not before: what was made while content changed may be kept as made of what the content is by now.
    sealFolder(settings.cache);
    stage.publish();
    return found;
  } finally {
    await astro.stop();
    stage.discard();
    process.off('exit', stage.discard);
  }
}

/** Makes the whole site in a folder; stops after the first step that has errors. */
async function makeSite(
  settings: Settings,
  folder: string,
  { astro, ...told }: Told & { readonly astro: RunningAstro },
  tell: Tell,
): Promise<readonly Problem[]> {
  const { site, base, content, cache } = settings;
  const address = new URL(base, site);
  const talks = talksOf(told.site).map(({ url }) => url);
  const expected = { address, addresses: told.addresses, talks, content };
  const gate = startGate(folder, expected, join(cache, 'gate'));
  try {
    tell('쪽과 그림을 만듭니다.');
    const [cards, keptCards] = [buildCards(told.site), join(cache, 'cards')];
    const pages = astro.finish();
    // This thread has nothing else to do while Astro's makes pages.
    await prepareCards(cards.values(), keptCards);
    const texts = openTexts(folder, told, {
      address,
      directory: content,
      memory: openMemory(join(cache, 'texts')),
    });
    const indexer = openIndexer(folder, termsOf(told.content), describePages(told.site));
    // Most pages will be those that Astro kept of the last build.
    indexer.lookAhead(join(cache, 'dist'));
    const drawings = openDrawings(folder, base, join(cache, 'drawings'));
    await meanwhile(pages, async () => {
      texts.lookAhead();
      indexer.lookAhead();
      await drawings.lookAhead();
    });
    const complaints = await pages;
    if (hasErrors(complaints)) return complaints;
    await drawings.write();
    await writeCards(folder, cards, { address, cache: keptCards });
    texts.write();
    tell('검색 색인을 만듭니다.');
    const { pages: indexed } = await indexer.finish();
    await writeWorker(folder);
    tell(`${indexed}쪽을 색인했습니다. 만든 것을 확인합니다.`);
    return [...complaints, ...(await gate.finish())];
  } finally {
    await gate.stop();
  }
}

/** Milliseconds from one look to the next; one takes as long as there are pages. */
const pauses = { least: 500, most: 4000 };

/** Looks again and again at what is there until all is. */
async function meanwhile(all: Promise<unknown>, look: () => Promise<void>): Promise<void> {
  let isWaiting = true;
  const end = () => (isWaiting = false);
  const ends = all.then(end, end);
  while (isWaiting) {
    const began = performance.now();
    await look();
    const pause = Math.max(pauses.least, 5 * (performance.now() - began));
    // Nothing waits for the pause once all is there, nor does the process.
    await Promise.race([ends, setTimeout(Math.min(pause, pauses.most), undefined, { ref: false })]);
  }
}
