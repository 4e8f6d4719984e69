import { unified } from '@astrojs/markdown-remark';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkBundledCode } from './src/build/bundled-code.ts';
import { bundledPackages } from './src/load/licences.ts';
import { digestCode } from './src/load/code-digest.ts';
import { readDrawing } from './src/load/drawings.ts';
import { openNames } from './src/load/names.ts';
import { parseSettings } from './src/load/settings.ts';
import { writing } from './src/dev/integration.ts';
import { buildPipeline } from './src/markdown/pipeline.ts';
import { buildRoutes, siteFiles } from './src/model/routes.ts';
import { nameAsset } from './src/photos/photo-name.ts';

const { site, base, content, out, cache } = parseSettings(process.env);
const routes = buildRoutes(base);
const serviceWorker = fileURLToPath(new URL('src/workers/service-worker.ts', import.meta.url));

const loadParts = fileURLToPath(new URL('src/components/page/load-parts.ts', import.meta.url));

/** What every page begins with is one script, and what several parts of the rest share is another. */
const scripts = [
  {
    name: 'every-page',
    test: /\/src\/(?:layouts\/Base\.astro\?.*type=script|components\/(?:page\/(?:every-page|load-parts)|recap\/open-contents)\.ts|search\/dom\/(?:ime|shortcuts)\.ts)/,
  },
  {
    name: 'shared',
    test: /\/src\/(?:model\/routes|korean\/normalize|workers\/trusted-address|search\/(?:dom\/(?:adopt-styles|elements)|results\/marked-address|suggest\/recent-searches))\.ts/,
  },
  {
    // What is narrowed by facets: search and the list of sessions.
    name: 'narrowing',
    test: /\/src\/(?:korean\/(?:hangul|josa)|search\/(?:fields\/facets|words\/seal|query\/(?:address|fold|page-table|query)|page\/(?:address-keeper|describe-found|facet-list|facet-sheet|pick-options)))\.ts/,
  },
  {
    // What names are found by: search, suggestions and pages near to a missing one.
    name: 'names',
    test: /\/src\/(?:korean\/(?:keyboard|sounds|spelling|stem|weigh-slips)|search\/(?:words\/(?:beginnings|joined|keys|lazily|remember|sounding-words|vocabulary)|suggest\/(?:heard-names|name-match|named-pages|near-names|suggestion-source|suggestions)))\.ts/,
  },
];

const [layers] = /^@layer [^;]+;/m.exec(readFileSync('src/styles/index.css', 'utf8')) ?? [''];

/** What pages other than recaps look like is one sheet. */
const styles = { name: 'pages', test: /[?&]type=style|\/src\/styles\/(?:index|programme)\.css$/ };

export default defineConfig({
  site,
  base: routes.root,
  outDir: out,
  cacheDir: cache,
  trailingSlash: 'always',
  // The default joins words that stand on separate lines.
  compressHTML: true,
  // Pages are made while others are written.
  build: { inlineStylesheets: 'never', format: 'directory', concurrency: 4 },
  // A page whose `cacheKey` is the same is not made again (load/from-astro.ts).
  experimental: { incrementalBuild: true },
  vite: {
    // Part of what Astro asks before it takes a page that it made before.
    define: { 'import.meta.env.CODE': JSON.stringify(digestCode()) },
    build: {
      // The Content-Security-Policy lets nothing inline through but two scripts (formats/{before-drawing,after-paint}.ts).
      assetsInlineLimit: 0,
      modulePreload: {
        // What every page begins with stays short.
        resolveDependencies: (_file, needs, { hostId }) =>
          /every-page|Base\.astro/.test(hostId) ? [] : needs,
      },
      rolldownOptions: { output: { assetFileNames: nameAsset } },
    },
    environments: {
      prerender: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [styles] } } } },
      },
      client: {
        build: {
          rolldownOptions: {
            output: {
              assetFileNames: nameAsset,
              codeSplitting: { groups: scripts },
            },
          },
        },
      },
    },
    plugins: [
      {
        // In a file of its own, as it must be; the build tells it what to hold (build/write-worker.ts).
        name: 'service-worker',
        apply: 'build',
        applyToEnvironment: ({ name }) => name === 'client',
        buildStart() {
          this.emitFile({ type: 'chunk', id: serviceWorker, fileName: siteFiles.serviceWorker });
        },
      },
      {
        // Whichever style comes first in the sheet of all pages says the order of the layers.
        name: 'layers-in-order',
        enforce: 'pre',
        transform: (code, id) => (styles.test.test(id) ? layers + code : null),
      },
      {
        name: 'load-parts',
        enforce: 'pre',
        apply: 'build',
        resolveId: (id) => (id === '\0vite/preload-helper.js' ? loadParts : null),
      },
      {
        name: 'listed-code-only',
        applyToEnvironment: ({ name }) => name === 'client',
        generateBundle: (_options, bundle) => checkBundledCode(bundle, bundledPackages),
      },
    ],
  },
  devToolbar: { enabled: false },
  image: { service: { entrypoint: './src/photos/image-service.ts' } },
  markdown: {
    syntaxHighlight: false,
    processor: unified(
      buildPipeline({
        ...openNames(content),
        serviceUrl: buildRoutes('/').service,
        readDrawing,
        root: routes.root,
      }),
    ),
  },
  integrations: [mdx(), writing({ content })],
});
