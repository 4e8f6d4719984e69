import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parsePage, type Page } from '#site/verify/page.ts';
import { readAddress } from './read-address.ts';

/** A finished build, read from disk. */
export interface Dist {
  readonly dir: string;
  /** The address of the home page, base path included. */
  readonly address: URL;
  /** Every file, as a path below the folder: `events/index.html`. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly Page[];
}

/** Reads every page of a built folder. */
export function readDist(dir: string): Dist {
  const address = readAddress(dir);
  const files = globSync('**/*', { cwd: dir, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) =>
      parsePage(
        file,
        new URL(file.replace(/(^|\/)index\.html$/, '$1'), address),
        readFileSync(join(dir, file), 'utf8'),
      ),
    );
  return { dir, address, files: new Set(files), pages };
}

/** A built folder, and the content that it was built from. */
export interface Built {
  readonly dir: string;
  readonly content: string;
}

/** What will be deployed. Its content is another every week, so tests know nothing of it but what is true of any. */
export const published: Built = { dir: 'dist', content: process.env['CONTENT_DIR'] || 'content' };

/** What tests know by heart, under the other kind of base path. */
export const fixture: Built = {
  dir: '.cache/build/fixture',
  content: 'tests/fixtures/content',
};

const known = new Map<string, Dist>();

/** A finished build, read from disk once for all tests. */
export function readBuilt({ dir }: Built): Dist {
  if (!existsSync(join(dir, 'index.html'))) {
    throw new Error(`${dir} is not built. Run: npm run check -- --only build,build:fixture`);
  }
  const dist = known.get(dir) ?? readDist(dir);
  known.set(dir, dist);
  return dist;
}

/** Recaps on disk that are meant to be read: `<event>/<recap>`. */
export function readRecapIds({ content }: Built): readonly string[] {
  return globSync('events/*/*/index.{md,mdx}', { cwd: content })
    .filter((file) => !/^draft:\s*true\s*$/m.test(readFileSync(join(content, file), 'utf8')))
    .map((file) => file.replaceAll('\\', '/').split('/').slice(1, 3).join('/'))
    .sort();
}
