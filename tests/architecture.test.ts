import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { expect, test } from 'vitest';

/** Which room may import which others. The table is the rule: ARCHITECTURE.md says why. */
const rooms: Record<string, readonly string[]> = {
  // Pure: text in, value out.
  korean: [],
  problems: [],
  schema: [],
  diagrams: [],
  dictionary: ['korean', 'schema', 'problems'],
  markdown: ['korean', 'dictionary', 'diagrams'],
  model: ['korean', 'schema', 'dictionary', 'problems'],
  formats: ['model', 'markdown'],
  search: ['korean', 'dictionary', 'model', 'schema'],
  lint: ['diagrams', 'korean', 'schema', 'dictionary', 'markdown', 'model', 'problems'],
  photos: ['schema', 'problems'],
  // The edge: reads the disk, Astro's collections, Pagefind.
  load: ['search', 'schema', 'dictionary', 'markdown', 'model', 'photos', 'lint', 'problems'],
  integrations: ['load', 'search', 'problems'],
  // What is seen.
  styles: [],
  components: ['model', 'search', 'formats', 'schema', 'styles'],
  layouts: ['components', 'model', 'formats', 'schema', 'styles'],
  pages: ['layouts', 'components', 'load', 'model', 'formats', 'schema', 'search', 'photos'],
  // Thin shells.
  scripts: ['load', 'lint', 'diagrams', 'photos', 'problems', 'search', 'tests'],
};

/** Facts of the site may be read by anyone, and read nobody. */
const openToAll = ['site.config.ts'];

/** The only files that touch the disk, a process, sharp, Pagefind or Astro's collections. */
const readers = [
  'src/content.config.ts',
  'src/load/check-content.ts',
  'src/load/names.ts',
  'src/load/from-astro.ts',
  'src/load/from-disk.ts',
  'src/photos/image-service.ts',
  'src/photos/inspect.ts',
  'src/search/indexer.ts',
];

/** The only files that touch the page in a browser; scripts of components among them. */
const browserFiles = [
  'src/components/**',
  'src/search/{engine,facet-list,note-list,parts,result-list,search-box,search-panel,shortcuts}.ts',
  'src/search/{arrival,arrival-text,direct-links,suggest-box,suggestion-list}.ts',
];

const readerModules = /^(?:node:(?:fs|child_process)\b|sharp$|pagefind$|astro:content$)/;
const readerGlobals = /(?<![\w.])process\./;
const browserGlobals =
  /(?<![\w.])(?:window\.|document\.(?:create|import|query|get|add|body|head|documentElement|activeElement))/;

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly code: string;
  readonly imports: readonly string[];
}

const files = globSync('{src,scripts}/**/*.{ts,mjs,astro}')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.endsWith('.test.ts') && !path.includes('/node_modules/'))
  .map(readSource);

test('a room imports only what the table lets it import', () => {
  const faults = files.flatMap(({ path, room, imports }) =>
    imports
      .map((specifier) => findRoom(path, specifier))
      .filter((other) => other !== undefined && other !== room && !openToAll.includes(other))
      .filter((other) => rooms[room] && !rooms[room].includes(other ?? ''))
      .map((other) => `${path} imports ${other}`),
  );
  expect(faults).toEqual([]);
});

test('every room has a row in the table, and every row is a room', () => {
  const folders = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect([...folders, 'scripts'].sort()).toEqual(Object.keys(rooms).sort());
});

test('only the named files read the disk, a process, sharp, Pagefind or the collections', () => {
  const faults = files
    .filter(({ path }) => path.startsWith('src/') && !readers.includes(path))
    .filter(
      ({ code, imports }) =>
        imports.some((specifier) => readerModules.test(specifier)) || readerGlobals.test(code),
    );
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('only the named files touch the page', () => {
  const named = browserFiles.flatMap((pattern) => globSync(pattern));
  const faults = files.filter(
    ({ path, code }) => browserGlobals.test(code) && !named.includes(path),
  );
  expect(faults.map(({ path }) => path)).toEqual([]);
});

function readSource(path: string): SourceFile {
  const code = readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const [top, second, third] = path.split('/');
  return {
    path,
    room: top === 'scripts' ? top : third === undefined ? '' : (second ?? ''),
    code,
    imports: [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
      ([, specifier = '']) => specifier,
    ),
  };
}

/** The room an import leads to: `model` for `#site/model/site.ts`; nothing for a package. */
function findRoom(from: string, specifier: string): string | undefined {
  if (!/^(?:#site\/|\.)/.test(specifier)) return undefined;
  const path = specifier.startsWith('#site/')
    ? specifier.replace('#site/', 'src/')
    : posix.join(dirname(from), specifier);
  const [top, ...rest] = path.split('/');
  return top === 'src' ? rest[0] : top;
}
