import type { Peer } from './peer.ts';
import { plainPages } from './plain-pages.ts';
import { renderText } from './texts.ts';

/** The floor: what Astro and Pagefind take for nothing but a list, the texts and a search field. */
export const minimalAstro: Peer = {
  name: 'minimal',
  label: '최소 Astro + Pagefind',
  packages: ['astro', 'pagefind'],
  *files({ texts }) {
    yield ['package.json', '{ "name": "minimal", "private": true, "type": "module" }'];
    yield ['tsconfig.json', '{ "extends": "astro/tsconfigs/base" }'];
    yield ['astro.config.mjs', 'export default { build: { inlineStylesheets: "always" } };\n'];
    yield ['src/content.config.ts', collections];
    yield ['src/pages/index.astro', list];
    yield ['src/pages/recaps/[id].astro', recap];
    yield ['public/search/index.html', plainPages.search];
    for (const text of texts) yield [minimalAstro.textFile(text), renderText(text)];
  },
  textFile: ({ id }) => `texts/${id}.md`,
  command: 'astro build && pagefind --site dist',
  out: 'dist',
  page: ({ id }) => `/recaps/${id}/`,
  search: plainPages.searching,
};

const collections = `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

export const collections = {
  recaps: defineCollection({
    loader: glob({ base: "texts", pattern: "*.md" }),
    schema: z.object({ title: z.string(), date: z.coerce.date(), description: z.string() }),
  }),
};
`;

const list = `---
import { getCollection } from "astro:content";
const recaps = await getCollection("recaps");
---
${plainPages.list('{recaps.map(({ id, data }) => <li><a href={`/recaps/${id}/`}>{data.title}</a></li>)}')}`;

const recap = `---
import { getCollection, render } from "astro:content";
export async function getStaticPaths() {
  const recaps = await getCollection("recaps");
  return recaps.map((recap) => ({ params: { id: recap.id }, props: { recap } }));
}
const { recap } = Astro.props;
const { Content } = await render(recap);
---
${plainPages.recap('{recap.data.title}', '{recap.data.description}', '{recap.data.date.toISOString().slice(0, 10)}', '<Content />')}`;
