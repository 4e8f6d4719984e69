import type { Peer } from './peer.ts';
import { renderText } from './texts.ts';

/** Astro's theme for documentation, as it comes; without a side bar, which would list every text on every page. */
export const starlight: Peer = {
  name: 'starlight',
  label: 'Starlight',
  packages: ['@astrojs/starlight', 'astro', 'pagefind'],
  *files({ texts }) {
    yield ['package.json', manifest];
    yield ['astro.config.mjs', settings];
    yield ['tsconfig.json', '{ "extends": "astro/tsconfigs/base" }'];
    yield ['src/content.config.ts', collections];
    yield ['src/content/docs/index.md', '---\ntitle: 글\n---\n\n글을 찾아보세요.\n'];
    for (const text of texts) yield [starlight.textFile(text), renderText(text)];
  },
  textFile: ({ id }) => `src/content/docs/recaps/${id}.md`,
  command: 'astro build',
  out: 'dist',
  page: ({ id }) => `/recaps/${id}/`,
  search: {
    page: '/',
    opener: 'site-search button[data-open-modal]',
    field: '.pagefind-ui__search-input',
    hit: '.pagefind-ui__result',
  },
};

// Astro bundles what a dependency brings in its own form only if it is named here.
const manifest = `{
  "name": "starlight",
  "private": true,
  "type": "module",
  "dependencies": { "@astrojs/starlight": "*" }
}
`;

const settings = `import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";

export default defineConfig({
  site: 'https://example.github.io',
  integrations: [
    starlight({
      title: '글',
      locales: { root: { label: '한국어', lang: 'ko' } },
      sidebar: [],
    }),
  ],
});
`;

const collections = `import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
