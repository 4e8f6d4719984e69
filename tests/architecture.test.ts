import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { expect, test } from 'vitest';

/** Which room may import which others. The table is the rule: ARCHITECTURE.md says why. */
const rooms: Record<string, readonly string[]> = {
  // Pure: text in, value out.
  korean: [],
  problems: [],
  schema: [],
  foreign: [],
  diagrams: ['schema'],
  guide: ['markdown', 'model', 'schema'],
  scaffold: ['korean', 'model', 'schema'],
  dictionary: ['korean', 'schema', 'problems'],
  markdown: ['korean', 'schema', 'dictionary', 'diagrams'],
  model: ['korean', 'schema', 'dictionary', 'problems'],
  formats: ['korean', 'markdown', 'model', 'schema'],
  cards: ['korean', 'model', 'schema'],
  sessions: [
    ...['model', 'schema'],
    ...['search/dom', 'search/fields', 'search/page', 'search/query', 'search/words'],
  ],
  'search/fields': ['korean', 'model'],
  'search/words': ['korean', 'schema'],
  'search/index': ['korean', 'model', 'search/fields', 'search/words', 'search/query'],
  'search/query': ['korean', 'search/fields', 'search/words'],
  'search/results': [...['korean', 'model'], ...['search/fields', 'search/words', 'search/query']],
  'search/dom': [],
  'search/page': [
    ...['korean', 'model'],
    ...['search/fields', 'search/query', 'search/results', 'search/dom'],
  ],
  'search/suggest': ['korean', 'model', 'search/fields', 'search/words', 'search/dom'],
  'search/arrival': ['korean', 'search/results', 'search/dom'],
  // What runs beside the pages, and may not share a file with them.
  workers: ['model'],
  lint: ['diagrams', 'foreign', 'korean', 'schema', 'dictionary', 'markdown', 'problems'],
  photos: ['korean', 'schema'],
  import: [
    ...['diagrams', 'foreign', 'korean', 'load', 'markdown', 'model', 'photos'],
    ...['problems', 'scaffold', 'schema'],
  ],
  verify: [
    ...['cards', 'formats', 'korean', 'model', 'photos', 'problems', 'schema'],
    ...['search/index', 'sessions', 'workers'],
  ],
  // The edge: reads the disk, Astro's collections, Pagefind.
  load: [
    'guide',
    'korean',
    'search',
    'schema',
    'dictionary',
    'markdown',
    'model',
    'photos',
    'lint',
    'problems',
  ],
  // What an author sees while writing.
  dev: ['load', 'problems', 'schema', 'search/dom'],
  build: [
    ...['cards', 'diagrams', 'dictionary', 'formats', 'load', 'markdown', 'model', 'photos'],
    ...['problems', 'schema', 'search', 'verify', 'workers'],
  ],
  // What is seen.
  styles: [],
  components: ['model', 'search', 'sessions', 'formats', 'schema', 'styles', 'workers'],
  layouts: ['components', 'model', 'formats', 'schema'],
  pages: ['layouts', 'components', 'load', 'model', 'formats', 'search', 'sessions'],
  // Thin shells.
  scripts: [
    'build',
    'guide',
    'import',
    'korean',
    'load',
    'diagrams',
    'model',
    'photos',
    'problems',
    'search',
    'verify',
    'tests',
    'scaffold',
  ],
};

/** Facts of the site may be read by anyone, and read nobody. */
const openToAll = ['site.config.ts'];

/** The only files that touch the disk, a process, sharp, Pagefind or Astro's collections. */
const readers = [
  'src/dev/content-check.ts',
  'src/dev/lint-thread.ts',
  'src/dev/stand-in-pictures.ts',
  'src/build/astro-thread.ts',
  'src/build/build.ts',
  'src/build/gate-thread.ts',
  'src/build/fill-pictures.ts',
  'src/build/lock.ts',
  'src/build/made-pictures.ts',
  'src/build/rasteriser.ts',
  'src/build/run-astro.ts',
  'src/build/sealed-folder.ts',
  'src/build/stage.ts',
  'src/build/start-gate.ts',
  'src/build/write-cards.ts',
  'src/build/write-drawings.ts',
  'src/build/write-texts.ts',
  'src/build/write-worker.ts',
  'src/import/disk/content-folder.ts',
  'src/import/disk/fetch-picture.ts',
  'src/import/disk/find-pictures.ts',
  'src/import/disk/find-posts.ts',
  'src/import/disk/find-site.ts',
  'src/import/disk/memory.ts',
  'src/import/disk/read-known.ts',
  'src/import/import-posts.ts',
  'src/load/check-content.ts',
  'src/load/checked.ts',
  'src/load/code-digest.ts',
  'src/load/collections.ts',
  'src/load/content-files.ts',
  'src/load/drafts.ts',
  'src/load/changes-since.ts',
  'src/load/drawings.ts',
  'src/load/fix-content.ts',
  'src/load/memory.ts',
  'src/load/names.ts',
  'src/load/content-loaders.ts',
  'src/load/from-astro.ts',
  'src/load/guide-loader.ts',
  'src/load/licences.ts',
  'src/load/rendering-inputs.ts',
  'src/load/snapshot.ts',
  'src/photos/image-service.ts',
  'src/photos/decode.ts',
  'src/photos/encode.ts',
  'src/photos/inspect.ts',
  'src/photos/intake.ts',
  'src/photos/measure.ts',
  'src/photos/memory.ts',
  'src/photos/place.ts',
  'src/photos/srgb.ts',
  'src/photos/take-in.ts',
  'src/search/index/indexer.ts',
  'src/search/index/run-pagefind.ts',
  'src/verify/find-originals.ts',
  'src/verify/read-folder.ts',
];

/** The only files that touch the page in a browser; scripts of components among them. */
const browserFiles = [
  'src/components/**/*.astro',
  'src/components/page/{every-page,fetch-ahead,load-parts,menu,near-pages,report-mistake,scroll-regions,theme-switch}.ts',
  'src/formats/{before-drawing,after-paint}.ts',
  'src/components/search/*.ts',
  'src/components/lineage/choose-stage.ts',
  'src/components/figure/{enlarged,gestures,open-figures,viewer}.ts',
  'src/components/prose/{passage-links,offer-links}.ts',
  'src/components/recap/{follow-reader,open-contents}.ts',
  'src/dev/problem-panel.ts',
  'src/search/results/engine.ts',
  'src/components/offline/{kept-pages,read-kept}.ts',
  'src/workers/{service-worker,trusted-address}.ts',
  'scripts/bench/{dev-server,sessions,search/in-browser,parts/search,peers/plain-pages}.ts',
  'src/search/dom/{elements,ime,shortcuts}.ts',
  'src/search/page/{address-keeper,facet-list,facet-sheet,note-list,result-list,search-box,search-panel}.ts',
  'src/sessions/page/*.ts',
  'src/search/suggest/{direct-links,recent-searches,suggest-box,suggestion-list,suggestion-source}.ts',
  'src/search/arrival/{mark-page,search-marks}.ts',
];

const readerModules =
  /^(?:node:(?:fs|child_process|worker_threads|sqlite|https)\b|sharp$|pagefind$|astro:content$)/;
const readerGlobals = /(?<![\w.])process\./;
const browserGlobals = new RegExp(
  `(?<![\\w.'"-])(?:${[
    String.raw`(?:window|navigator|localStorage|sessionStorage|customElements)\.`,
    String.raw`document\.(?:create|import|query|get|add|remove|body|head|documentElement|activeElement)`,
    String.raw`location\.(?:href|origin|pathname|search|hash|assign|replace|reload)`,
    String.raw`history\.(?:state|pushState|replaceState|back|go)`,
    String.raw`(?:fetch|matchMedia|requestAnimationFrame|PerformanceObserver)\(`,
    String.raw`new (?:Worker|XMLHttpRequest|\w+Observer)\(`,
    String.raw`HTML\w*Element\b`,
  ].join('|')})`,
);

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
      .filter((other = '') => rooms[room] && !isAllowed(rooms[room], other))
      .map((other) => `${path} imports ${other}`),
  );
  expect(faults).toEqual([]);
});

/** A room of rooms in the table, `search`, allows all of its rooms. */
const isAllowed = (allowed: readonly string[], other: string): boolean =>
  allowed.some((room) => other === room || other.startsWith(`${room}/`));

test('the table allows nothing that no file needs', () => {
  const spare = Object.entries(rooms).flatMap(([room, allowed]) => {
    const used = files
      .filter((file) => file.room === room)
      .flatMap(({ path, imports }) => imports.map((specifier) => findRoom(path, specifier) ?? ''));
    return allowed
      .filter((other) => !used.some((one) => isAllowed([other], one)))
      .map((other) => `${room} need not import ${other}`);
  });
  expect(spare).toEqual([]);
});

test('no file imports itself in a circle, not even for a type', () => {
  const imports = new Map(
    files.map(({ path, imports }) => [path, imports.map((specifier) => resolve(path, specifier))]),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (done.has(path) || way.includes(path)) return;
    for (const other of imports.get(path) ?? []) if (other) visit(other, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  expect(circles).toEqual([]);
});

test('every room has a row in the table, and every row is a room', () => {
  const folders = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      name === 'search' ? readdirSync('src/search').map((room) => `search/${room}`) : [name],
    );
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

test('the named files are there and touch what they are named for', () => {
  const idle = readers.filter((path) => {
    const file = files.find((one) => one.path === path);
    const touches = file?.imports.some((specifier) => readerModules.test(specifier));
    return !touches && !readerGlobals.test(file?.code ?? '');
  });
  expect(idle).toEqual([]);
});

test('only the named files touch the page', () => {
  const named = browserFiles.flatMap((pattern) => globSync(pattern));
  const faults = files.filter(
    // A worker of Node's is no browser's.
    ({ path, code, imports }) =>
      browserGlobals.test(code) &&
      !named.includes(path) &&
      !imports.includes('node:worker_threads'),
  );
  expect(faults.map(({ path }) => path)).toEqual([]);
  const idle = files.filter(
    ({ path, code }) =>
      named.includes(path) && !/\.astro$/.test(path) && !browserGlobals.test(code),
  );
  expect(idle.map(({ path }) => path)).toEqual([]);
});

function readSource(path: string): SourceFile {
  const code = readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return {
    path,
    room: roomOf(path),
    code,
    imports: [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
      ([, specifier = '']) => specifier,
    ),
  };
}

/** The room an import leads to: `model` for `#site/model/site.ts`; nothing for a package. */
function findRoom(from: string, specifier: string): string | undefined {
  const path = resolve(from, specifier);
  return path === undefined ? undefined : roomOf(path) || path.replace(/^src\//, '');
}

/** The file an import leads to; nothing for a package. */
function resolve(from: string, specifier: string): string | undefined {
  if (!/^(?:#site\/|\.)/.test(specifier)) return undefined;
  return specifier.startsWith('#site/')
    ? specifier.replace('#site/', 'src/')
    : posix.join(dirname(from), specifier);
}

/** `model` for src/model/site.ts, `search/words` for src/search/words/keys.ts; nothing for a file of no room. */
function roomOf(path: string): string {
  const [top = '', second = '', third, fourth] = path.split('/');
  if (top !== 'src') return top;
  if (third === undefined) return '';
  return second === 'search' && fourth !== undefined ? `search/${third}` : second;
}
