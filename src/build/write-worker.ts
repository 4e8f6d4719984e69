import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFiles } from '../model/routes.ts';
import type { Holding, Parcel } from '../workers/holding.ts';
import { findNamed } from '../workers/named-files.ts';
import { packFiles } from '../workers/pack.ts';

/** Files of the index of which there is one for each page, or for some hundred words. */
const many = /^pagefind\/(?:fragment|index)\//;

/**
 * Tells the service worker of a folder what to hold, once all of the rest is written: the page of what is kept, and
 * the search, whose many small files it gets as one. `sw.js` is another one where something of it is.
 */
export async function writeWorker(folder: string): Promise<void> {
  const read = (path: string) => readFileSync(join(folder, path));
  const assets = readdirSync(join(folder, '_astro'));
  const needs = async (page: string) => {
    const text = (name: string) => Promise.resolve(read(`_astro/${name}`).toString());
    const named = await findNamed([read(`${page}index.html`).toString()], assets, text);
    return [page, ...[...named].map((name) => `_astro/${name}`).toSorted()];
  };
  const index = globSync('pagefind/**/*.*', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
  const packed = packFiles(
    index.filter((path) => many.test(path)).map((path) => [path, read(path)]),
  );
  const pack = `pagefind/${hashOf(packed).toString('hex').slice(0, 8)}.pack`;
  writeFileSync(join(folder, pack), packed);

  const holding: Holding = {
    rooms: [
      '',
      ...globSync('*/**/index.html', { cwd: folder }).map((path) => path.split(/[\\/]/)[0]!),
    ]
      .filter((room, at, all) => all.indexOf(room) === at)
      .toSorted(),
    index: siteFiles.index,
    hashed: ['_astro/', siteFiles.sessions],
    shell: parcel([...(await needs('offline/')), 'favicon.svg']),
    search: parcel([
      ...(await needs('search/')),
      ...[siteFiles.suggestions, pack, ...index.filter((path) => !many.test(path))],
    ]),
  };
  const code = read(siteFiles.serviceWorker).toString();
  if (/^import\b/m.test(code))
    throw new Error('The service worker shares code with pages: see ARCHITECTURE.md.');
  writeFileSync(
    join(folder, siteFiles.serviceWorker),
    `self.holding=${JSON.stringify(holding)};\n${code}`,
  );

  function parcel(paths: readonly string[]): Parcel {
    const contents = paths.map((path) => [path, read(path.replace(/\/$/, '/index.html'))] as const);
    const files = contents.map(
      ([path, bytes]) => [path, `sha256-${hashOf(bytes).toString('base64')}`] as const,
    );
    const bytes = contents.reduce((sum, [, { length }]) => sum + length, 0);
    return { tag: hashOf(JSON.stringify(files)).toString('hex').slice(0, 8), files, bytes };
  }
}

const hashOf = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();
