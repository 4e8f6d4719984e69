import type { Build, Promised } from './build.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkCalendars } from './check-calendars.ts';
import { checkCards } from './check-cards.ts';
import { checkCatalogue } from './check-catalogue.ts';
import { checkFeeds } from './check-feeds.ts';
import { checkFiles } from './check-files.ts';
import { checkIndex } from './check-index.ts';
import { checkManifest } from './check-manifest.ts';
import { checkMarkdown } from './check-markdown.ts';
import { checkPictures } from './check-pictures.ts';
import { checkReferences } from './check-references.ts';
import { checkSitemap } from './check-sitemap.ts';
import { checkTalks } from './check-talks.ts';
import { checkWaysIn } from './check-ways-in.ts';
import { checkWorker } from './check-worker.ts';
import type { Fault } from './fault.ts';
import { readTexts } from './read-texts.ts';
import { buildResolver } from './resolve.ts';

/** Everything that is wrong with a build, file by file. */
export function checkBuild(build: Build, { addresses, talks }: Promised): Fault[] {
  const read = readTexts(build);
  const resolve = buildResolver(build);
  return [
    ...checkFiles(build),
    ...checkAddresses(build, addresses),
    ...[...build.pages, ...build.texts].flatMap(([file, { findings }]) =>
      findings.map((finding) => ({ ...finding, file })),
    ),
    ...checkReferences(build, resolve),
    ...checkWaysIn(build, resolve),
    ...checkFeeds(build),
    ...checkCalendars(build),
    ...checkSitemap(build, read),
    ...checkCatalogue(build, read),
    ...checkManifest(build, read, resolve),
    ...checkPictures(build),
    ...checkCards(build),
    ...checkMarkdown(build, addresses),
    ...checkIndex(build),
    ...checkWorker(build),
    ...checkTalks(build, talks),
  ];
}
